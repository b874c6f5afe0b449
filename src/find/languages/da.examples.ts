/** What the Danish table can read. */
import type { Examples } from "../examples";

const da: Examples = {
  says: [
    [
      "»Vi vil undersøge sagen«, sagde transportminister Anne Berg mandag.",
      "Anne Berg | Vi vil undersøge sagen",
    ],
    ["– Vi vil undersøge sagen, siger transportminister Anne Berg.", "Anne Berg | Vi vil undersøge sagen"],
    ["”Broen er sikker,” siger Anne Berg.", "Anne Berg | Broen er sikker"],
    ["Politiet oplyser, at manden er anholdt.", "Politiet | manden er anholdt"],
    [
      "Statsminister Jonas Lund forklarede, at vejen forbliver lukket.",
      "Jonas Lund | vejen forbliver lukket",
    ],
    ["Fabrikken lukker i maj, oplyser ledelsen.", "ledelsen | Fabrikken lukker i maj"],
    ["Ifølge politiet kom ingen til skade.", "politiet | kom ingen til skade"],
    ["Tre personer kom til skade, ifølge politiet.", "politiet | Tre personer kom til skade"],
    ["Ifølge avisen Politiken bliver havnen lukket.", "Politiken | bliver havnen lukket"],
    [
      "Jonas Lund siger til Reuters, at vejen forbliver lukket.",
      "Reuters → Jonas Lund | vejen forbliver lukket",
    ],
    [
      "I et interview med Berlingske siger Jonas Lund, at budgettet holder.",
      "Berlingske → Jonas Lund | budgettet holder",
    ],
    [
      "Banken nedlægger 300 stillinger, skriver Reuters med henvisning til to kilder.",
      "Reuters → to kilder | Banken nedlægger 300 stillinger",
    ],
    ["Flere beboere fortæller, at ingen havde advaret dem.", "Flere beboere | ingen havde advaret dem"],
    [
      "En talsperson for kommunen oplyser, at badet åbner i juni.",
      "En talsperson for kommunen | badet åbner i juni",
    ],
    ["– Det passer ikke, svarer Jonas Lund.", "Jonas Lund | Det passer ikke"],
    [
      "Anne Berg sagde, at diget holder. Hun tilføjede, at ingen skal flytte.",
      "Anne Berg | diget holder",
      "Anne Berg | ingen skal flytte",
    ],
    [
      "Jonas Lund indrømmede, at arbejdet er forsinket, og lovede, at tunnelen åbner i juni.",
      "Jonas Lund | arbejdet er forsinket",
      "Jonas Lund | tunnelen åbner i juni",
    ],
    ["Anne Berg, minister for transport, hævder, at togene kører.", "Anne Berg | togene kører"],
    ["Rapporten viser, at udgifterne er steget.", "Rapporten | udgifterne er steget"],
    ["Ifølge en undersøgelse falder grundvandet.", "undersøgelse | falder grundvandet"],
    ["Fagforeningen kritiserer lukningen af kontoret.", "Fagforeningen | lukningen af kontoret"],
    ["Oppositionen kræver statsministerens afgang.", "Oppositionen | statsministerens afgang"],
    ["Kreml afviser, at der er forhandlinger.", "Kreml | der er forhandlinger"],
    ["Frankrig meddelte, at tropperne forlader landet.", "Frankrig | tropperne forlader landet"],
    ["Familiens advokat Mark Palm mener, at sagen bør gå om.", "Mark Palm | sagen bør gå om"],
    ["– Vi var bange, fortæller naboen Julie Nord.", "Julie Nord | Vi var bange"],
    ["Hæren bekræfter, at to soldater er døde.", "Hæren | to soldater er døde"],
    [
      "Ekstra Bladet afslører, at aftalen aldrig blev underskrevet.",
      "Ekstra Bladet | aftalen aldrig blev underskrevet",
    ],
    ["»Vi må vente,« mener Anne Berg.", "Anne Berg | Vi må vente"],
    ["Præsidenten understregede, at »intet er afgjort«.", "Præsidenten | intet er afgjort"],
    ["Lægerne bekræftede, at patienten selv trækker vejret.", "Lægerne | patienten selv trækker vejret"],
    ["I går oplyste regeringen, at grænsen forbliver lukket.", "regeringen | grænsen forbliver lukket"],
    ["Jonas Lund skriver på X, at han går af.", "Jonas Lund | han går af"],
    ["– Det er ikke slut, advarer forskeren Lars Gran.", "Lars Gran | Det er ikke slut"],
    ["Nytårsaften oplyste Maersk, at skibet var sunket.", "Maersk | skibet var sunket"],
    ["Norge og Danmark oplyser, at grænsen åbnes.", "Norge og Danmark | grænsen åbnes"],
    ["Venstre foreslår en lavere skat.", "Venstre | en lavere skat"],
    ["Ifølge Ritzau er to personer sigtet.", "Ritzau | er to personer sigtet"],
    ["»Jeg så intet«, sagde vagten.", "vagten | Jeg så intet"],
    ["Kommunen skriver i en pressemeddelelse, at vandet kan drikkes.", "Kommunen | vandet kan drikkes"],
    ["Selskabet har oplyst, at lækagen er stoppet.", "Selskabet | lækagen er stoppet"],
    [
      "Broen lukkes i juni, skriver Reuters med henvisning til to kilder.",
      "Reuters → to kilder | Broen lukkes i juni",
    ],
    [
      "»Vi lukker broen,« siger minister Anna Lind til Politiken.",
      "Politiken → Anna Lind | »Vi lukker broen,«",
    ],
    [
      "I et interview med Berlingske siger minister Anna Lind, at broen lukkes.",
      "Berlingske → Anna Lind | broen lukkes",
    ],
    [
      "Ifølge New York Times, der henviser til tre kilder, lukkes broen.",
      "The New York Times → tre kilder | lukkes broen",
    ],
    ["Broen lukkes i juni. Det oplyser politiet i en pressemeddelelse.", "politiet | Broen lukkes i juni"],
    ["Manden skal have flygtet i en bil.", "? | Manden skal have flygtet i en bil"],
    ["Broen skal males i sommer, lyder det fra borgmesteren.", "borgmesteren | Broen skal males i sommer"],
  ],
  silent: [
    "Toget kom til tiden og fortsatte mod Odense.",
    "Ministeren sagde ikke, hvornår badet åbner.",
    "Museet har malerier fra forrige århundrede.",
    "Filmen »Den lange vej« får premiere onsdag.",
    "Holdet vandt 3-1 over Brøndby.",
    "Vejen er lukket til mandag.",
    "Tusindvis af indbyggere har forladt byen.",
    "Byrådet mødes torsdag aften.",
    "Koncernen solgte fabrikken i Ungarn.",
    "Han har arbejdet for en bank i ti år.",
    "Stormen gjorde to landsbyer strømløse.",
  ],
};

export default da;
