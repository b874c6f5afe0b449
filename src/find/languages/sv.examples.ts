/** What the Swedish table can read. */
import type { Examples } from "../examples";

const sv: Examples = {
  says: [
    [
      "”Vi ska kontrollera det”, sade infrastrukturminister Anna Berg i måndags.",
      "Anna Berg | Vi ska kontrollera det",
    ],
    [
      "– Vi ska kontrollera det, säger infrastrukturminister Anna Berg.",
      "Anna Berg | Vi ska kontrollera det",
    ],
    ["– Bron är säker, säger hon.", "? | Bron är säker"],
    [
      "Åklagarmyndigheten meddelar att utredningen är avslutad.",
      "Åklagarmyndigheten | utredningen är avslutad",
    ],
    ["Statsminister Jonas Lind förklarade att vägen förblir stängd.", "Jonas Lind | vägen förblir stängd"],
    ["Fabriken stänger i maj, uppger ledningen.", "ledningen | Fabriken stänger i maj"],
    ["Enligt polisen skadades ingen.", "polisen | skadades ingen"],
    ["Tre personer skadades, enligt polisen.", "polisen | Tre personer skadades"],
    ["Enligt tidningen Dagens Nyheter stängs hamnen.", "Dagens Nyheter | stängs hamnen"],
    [
      "Jonas Lind säger till Reuters att vägen förblir stängd.",
      "Reuters → Jonas Lind | vägen förblir stängd",
    ],
    [
      "I en intervju med Aftonbladet säger Jonas Lind att budgeten håller.",
      "Aftonbladet → Jonas Lind | budgeten håller",
    ],
    [
      "Banken drar in 300 tjänster, skriver Reuters med hänvisning till två källor.",
      "Reuters → två källor | Banken drar in 300 tjänster",
    ],
    ["Flera boende berättar att ingen hade varnat dem.", "Flera boende | ingen hade varnat dem"],
    [
      "En talesperson för kommunen uppger att badet öppnar i juni.",
      "En talesperson för kommunen | badet öppnar i juni",
    ],
    ["– Det stämmer inte, svarar Jonas Lind.", "Jonas Lind | Det stämmer inte"],
    [
      "Anna Berg sade att vallen håller. Hon tillade att ingen behöver lämna sitt hem.",
      "Anna Berg | vallen håller",
      "Anna Berg | ingen behöver lämna sitt hem",
    ],
    [
      "Jonas Lind medgav att arbetet är försenat och lovade att tunneln öppnar i juni.",
      "Jonas Lind | arbetet är försenat",
      "Jonas Lind | tunneln öppnar i juni",
    ],
    ["Anna Berg, minister för infrastruktur, hävdar att tågen går.", "Anna Berg | tågen går"],
    ["Rapporten visar att kostnaderna har ökat.", "Rapporten | kostnaderna har ökat"],
    ["Enligt en studie sjunker grundvattnet.", "studie | sjunker grundvattnet"],
    ["Facket kritiserar stängningen av kontoret.", "Facket | stängningen av kontoret"],
    ["Oppositionen kräver statsministerns avgång.", "Oppositionen | statsministerns avgång"],
    ["Kreml förnekar att det pågår förhandlingar.", "Kreml | det pågår förhandlingar"],
    ["Frankrike meddelade att trupperna lämnar landet.", "Frankrike | trupperna lämnar landet"],
    ["Familjens advokat Mark Palm anser att rättegången bör tas om.", "Mark Palm | rättegången bör tas om"],
    ["– Vi var rädda, berättar grannen Julia Nord.", "Julia Nord | Vi var rädda"],
    ["Ministern varnade för att priserna stiger.", "Ministern | priserna stiger"],
    ["Militären bekräftar att två soldater har dött.", "Militären | två soldater har dött"],
    ["Expressen avslöjar att avtalet aldrig skrevs under.", "Expressen | avtalet aldrig skrevs under"],
    ["”Vi måste vänta”, menar Anna Berg.", "Anna Berg | Vi måste vänta"],
    ["Presidenten betonade att ”ingenting är bestämt”.", "Presidenten | ingenting är bestämt"],
    ["Läkarna bekräftade att patienten andas själv.", "Läkarna | patienten andas själv"],
    ["I går meddelade regeringen att gränsen förblir stängd.", "regeringen | gränsen förblir stängd"],
    ["Förra året sade Palm att han skulle avgå.", "Palm | han skulle avgå"],
    ["Jonas Lind skriver på X att han lämnar posten.", "Jonas Lind | han lämnar posten"],
    ["Domstolen konstaterar att klagomålet kan prövas.", "Domstolen | klagomålet kan prövas"],
    ["– Det är inte över, varnar forskaren Lars Gran.", "Lars Gran | Det är inte över"],
    ["Polisen säger att mannen har gripits.", "Polisen | mannen har gripits"],
    ["Mannen tänker överklaga, uppger advokaten.", "advokaten | Mannen tänker överklaga"],
    ["”Jag såg ingenting”, sade vakten.", "vakten | Jag såg ingenting"],
    ["Norge och Danmark uppger att gränsen öppnas.", "Norge och Danmark | gränsen öppnas"],
    ["Moderaterna föreslår en lägre skatt.", "Moderaterna | en lägre skatt"],
    [
      "Bron stängs i juni, rapporterar Reuters med hänvisning till två källor.",
      "Reuters → två källor | Bron stängs i juni",
    ],
    ["– Vi stänger bron, säger minister Anna Lind till SVT.", "SVT → Anna Lind | – Vi stänger bron,"],
    [
      "I en intervju med Dagens Nyheter säger minister Anna Lind att bron stängs.",
      "Dagens Nyheter → Anna Lind | bron stängs",
    ],
    ["Minister Anna Lind säger till Ekot att bron stängs.", "Ekot → Anna Lind | bron stängs"],
    ["Enligt källor till Expressen stängs bron i juni.", "Expressen → källor | stängs bron i juni"],
    [
      "Enligt New York Times, som hänvisar till tre källor, stängs bron.",
      "The New York Times → tre källor | stängs bron",
    ],
    [
      "Bron stängs i juni. Det rapporterar nyhetsbyrån AFP, som citerar talespersonen Ivo Krol.",
      "AFP → Ivo Krol | Bron stängs i juni",
    ],
    ["Mannen ska ha flytt i en bil.", "? | Mannen ska ha flytt i en bil"],
  ],
  silent: [
    "Tåget kom i tid och fortsatte mot Lund.",
    "Ministern sade inte när badet öppnar.",
    "Museet har målningar från förra seklet.",
    "Filmen ”Den långa vägen” har premiär på onsdag.",
    "Laget vann med 3–1 mot Malmö.",
    "Vägen är stängd till måndag.",
    "Tusentals invånare har lämnat staden.",
    "Fullmäktige möts på torsdag kväll.",
    "Koncernen sålde sin fabrik i Ungern.",
    "Han arbetar för en bank sedan tio år.",
    "Stormen gjorde två byar strömlösa.",
  ],
};

export default sv;
