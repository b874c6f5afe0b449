/** Dutch. */
import { international } from "../given-names";
import type { Language } from "../language";

const nl: Language = {
  tag: "nl",
  quotes: [
    ["“", "”"],
    ["„", "”"],
    ["‘", "’"],
    ['"', '"'],
    ["'", "'"],
    ["«", "»"],
  ],
  abbreviations:
    "dr drs mr mrs ir ing prof dhr mevr mw st enz bv bijv o.a m.a.w nr jan feb mrt apr jun jul aug sep okt nov dec vs ca t.a.v resp",
  determiners: `de het een 't deze dit die dat elke elk alle sommige enkele verschillende veel beide andere ander iedere ieder geen meerdere zo'n`,
  possessives: "zijn haar hun mijn onze ons jouw uw",
  prepositions: `tegenover van in op met voor aan bij naar uit over door tegen tussen onder na om tot sinds volgens tijdens via zonder binnen buiten
    rond vanaf achter naast wegens vanuit omtrent`,
  conjunctions: "en of maar want dus alsook noch",
  subordinators:
    "dat of als toen omdat terwijl hoewel nadat voordat zodat wanneer waar waarom hoe zoals indien mits tenzij",
  relatives: "die dat wie wat waar",
  auxiliaries: `heeft hebben had hadden is zijn was waren wordt worden werd werden zal zullen zou zouden kan kunnen kon konden moet moeten moest
    moesten mag mogen mocht wil willen wilde wilden`,
  passives: "wordt worden werd werden",
  adverbs: `ook nog al nu dan toen daar hier vandaag gisteren morgen weer steeds nooit vaak eerder later intussen ondertussen echter bovendien
    verder daarnaast daarom toch zeer heel meer wel zelf er onlangs inmiddels eerst vervolgens daarna zich duidelijk meteen direct opnieuw volgens wellicht
    vooral alleen even net nadrukkelijk openlijk dus zo`,
  negations: "niet geen nooit niets niemand noch",
  numbers:
    "twee drie vier vijf zes zeven acht negen tien elf twaalf twintig honderd duizend miljoen miljard procent tientallen",
  times: `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober
    november december vandaag gisteren morgen eergisteren *ochtend *middag *avond nacht week maand jaar dag dagen uur uren weken vorige vorig volgende`,
  verbs: `gaat ging komt kwam staat stond ligt lag blijft bleef maakt maakte neemt nam houdt hield krijgt kreeg doet deed vindt geeft gaf
    brengt laat liet begint vond zit zat loopt liep`,
  pronouns: {
    hij: { gender: "male", plural: false },
    zij: { gender: "female", plural: false },
    ze: { gender: "female", plural: false },
    het: { gender: "thing", plural: false },
    ik: { gender: "any", plural: false },
    wij: { gender: "any", plural: true },
    we: { gender: "any", plural: true },
    die: { gender: "any", plural: false },
  },
  objects: "hem haar hen hun ons mij me zich je jou",
  complementizers: "dat of",
  cues: {
    say: `zeg{t,gen} zei zeiden gezegd/p verklaar{t,de,den} verklaren verklaard/p vertel{t,de,den,len} verteld/p schrijf{t} schrijven schreef schreven geschreven/p
      meld{t,de,den,en} gemeld/p bericht{te,ten} benadruk{t,te,ten,ken} leg{}t bevestig{t,de,den,en} bevestigd/p bewe{ert,erde,erden,ren} beweerd/p waarschuw{t,de,den,en}
      gewaarschuwd/p antwoord{t,de,den,en} geantwoord/p reageer{t,de,den} reageren gereageerd/p erken{t,de,den,nen} erkend/p stel{t,de,den,len} gesteld/p vind{t,en} vond{en,} laat
      onthul{t,de,den,len} onthuld/p klink{t} klonk besluit besloot voegt vult concludeer{t,de,den} concluderen geconcludeerd/p aldus vreest vrezen vreesde verwacht{en,te,ten,}
      hoopt hopen hoopte denkt meent menen meende rapporteer{t,de} oordeel{t,de} schat schatten schatte beloof{t,de,den} beloven beloofd/p ontken{t,de,den,nen} ontkend/p
      toe:licht{te} leg{t} uit:legt uit:legde uit:leggen uitgelegd/p aan:kondig{t,de,den,en} aangekondigd/p toe:voeg{t,de} toegevoegd/p toe:geeft toe:gaf toe:gaven
      mee:deel{t,de,den} mee:delen meegedeeld/p aan:geef{t} aan:geeft aan:gaf aan:geven aan:gaven aangegeven/p bekend:maak{t,te,ten} bekendgemaakt/p op:merk{t,te} opgemerkt/p weten:laat
      samen:vat{te,} vervolg{t,de} klaagt klaagde betoogt betoogde getuigt getuigde twitterde twittert citeert geeft weerleg{t,de} betreur{t,de,en} noem{t}`,
    tell: "informeer{t,de,den} verzeker{t,de,den} verzekerd/p",
    ask: "vraagt vragen vroeg vroegen gevraagd/p",
    show: "toont tonen blijkt bleek suggereert",
    call: "noemt noemen noemde noemden genoemd/p omschrijft omschreef beschrijft beschreef bestempel{t,de}",
    act: `eis{t,en,te,ten} geëist/p bekritiseer{t,de,den} hekel{t,de,den,en} veroordeel{t,de,den} beschuldig{t,de,den,en} roept riep riepen dreig{t,de,den,en} bevestig{t,de,den,en}
      verwijt verweet verwerp{t,en} verwierp aan:kondig{t,de,den,en} aangekondigd/p op:roept op:riep pleit pleitte pleiten`,
  },
  nounLike:
    "bericht stelt besluit antwoord vraag zegt vragen eisen laat klinkt geeft noemt schat verwacht legt vult voegt",
  adpositions: [
    "volgens",
    "aldus",
    "naar {verluidt}",
    "in de woorden van",
    "zo",
    "naar eigen zeggen van",
    "op basis van",
    "dixit",
  ],
  nouns: "bewering verklaring aankondiging",
  hedges: ["vermoedelijk", "naar verluidt", "vermeende", "zogezegd", "blijkbaar", "kennelijk"],
  titles: `meneer mevrouw dr dr. mr prof prof. professor president premier minister vicepremier staatssecretaris koning koningin prins prinses paus kardinaal
    bisschop generaal burgemeester senator woordvoerder woordvoerster voorzitter directeur ceo advocaat coach trainer burgemeester schepen *minister *voorzitter *president *leider`,
  roles: `ingewijde* betrokkene* klokkenluider* woordvoerd{er,ster,ers} *woordvoerder *minister* minister* president* premier* voorzitter* *voorzitter directeur* *directeur topman topvrouw ceo baas leider* *leider advoca{at,te,ten} rechter*
    officier* procureur* agent{,e,en} onderzoeker* *onderzoeker wetenschapper* professor* hoogleraar* econoom economen analist* expert* *expert* deskundige* *deskundige* auteur* schrijver* journalist* verslaggever*
    correspondent* redacteur* activist* demonstrant* getuige* *getuige* bewoner* buurman buurvrouw bron bronnen ambtena{ar,ren} medewerker* *medewerker werknemer* vakbond* ondernemer* oprichter* dokter arts artsen *arts
    verpleegkundige* patiënt* student* leraar leraren lerares docent* ouders vader moeder broer zus zoon dochter man vrouw mannen vrouwen vriend* collega* slachtoffer* soldaat soldaten militair* speler* trainer coach
    bondscoach acteur actrice regisseur zanger* kandidaat kandidaten secretaris* *secretaris staatssecretaris* vertegenwoordig* lid leden kamerlid *lid parlementslid burgemeester* schepen* koning koningin prins prinses paus
    bisschop* kardinaal senator* gouverneur* ambassadeur* diplomaat diplomaten commissaris* adviseur* bestuurder* politic{us,i,a} *politica *politicus republikeinen democraten critic{us,i} boer* teamgenoot nabestaande* verdachte* viroloog`,
  male: "meneer vader broer zoon man koning prins paus politicus woordvoerder acteur",
  female: "mevrouw moeder zus dochter vrouw koningin prinses actrice woordvoerster politica *politica",
  organizations: `ministerie regering politie justitie rechtbank hof parket gemeente leger marine navo eu vn commissie raad comité parlement senaat kamer partij vakbond vereniging federatie organisatie ngo stichting
    instituut universiteit school ziekenhuis bank bedrijf *bedrijf maatschappij *maatschappij groep concern fabrikant agentschap autoriteit autoriteiten directie kabinet kremlin vaticaan pentagon hamas hezbollah taliban beweging centrum club ploeg
    ambassade brandweer douane museum oppositie provincie om rivm knmi cd&v n-va pvda vvd d66 openbaar huis bond *bond *dienst *ministerie`,
  documents:
    "rapport* studie* onderzoek* enquête* peiling* persbericht* document* brief brieven nota* tekst boek* statistieken cijfers gegevens analyse* vonnis arrest wet bericht* artikel* verklaring* memo",
  standing: "studie onderzoek peiling vonnis boek",
  posts: "tweet bericht post",
  outlets:
    "krant* dagblad* weekblad* tijdschrift* zender* omroep* radio televisie persbureau nieuwsagentschap website* nieuwssite* media pers magazine* podcast *krant *zender",
  outletNames: "courant dagblad bode *courant *dagblad *bode nieuwsblad",
  hearers: "journalisten pers media verslaggevers",
  journalists: "journalist journaliste verslaggever verslaggeefster correspondent presentator presentatrice",
  settings: `interview* gesprek* persconferentie* persbericht* mededeling verklaring* toespraak brief tweet twitter x facebook instagram uitzending* programma* bericht debat vergadering podcast* video* boek persmoment`,
  texts: "persbericht verklaring brief mededeling",
  generic:
    "bedrijf groep ministerie krant dagblad zender partij rechtbank rapport studie organisatie vereniging",
  givenNames: {
    male: `${international.male} aart ad adriaan alexander andre annelies arie arjen arnold bart bas bert bram cees conner daan dick dirk dries eddy egbert elco ernst ewout frans frits geert gerard gert gerrit gijs guy hendrik henk herman hugo jaap jan-peter
      jeroen jesse jo joachim johan jos joost joris jurgen kees klaas koen lodewijk ludo maarten marnix mathieu matthias menno michiel niels paul piet pieter pim raymond rik rob rutger ruud sander sjoerd stef stijn sven theo thierry tijn tjeerd tom ton
      wim wopke wouter yves`,
    female: `${international.female} agnes alexia amalia anja anke annelies annemarie annick an beatrijs bianca caroline carola conny dilan els elke esther femke freya frieda gerda goedele greet griet gwendolyn hanneke hilde ilse ine inge ingrid jacqueline jet joke kaat karin
      karine katja katrien kathleen lieve lien liesbeth lilian lotte maaike maggie marianne marijke marleen marjolein meryame mieke mona nele nelleke rita saskia sigrid sofie tine trees veerle wouke yoleen zuhal`,
  },
  grammar: {
    verb: "middle",
    capitals: "names",
    verbSecond: true,
    dashSpeech: true,
    asWords: "zoals",
    rumour: {
      verbs: "zou zouden",
      infinitives: "hebben zijn",
      participles: "ge* *ge* be* ver* ont*",
      never: "gemoeten moeten kunnen willen",
    },
    heardBy: ["{sprak,gesproken heeft,spraken,sprak met}"],
    epithets: "politicus politica *-jarige *jarige topman topvrouw",
    anaphors: ["dat", "dit", "zo"],
    quoting: "citeert citeerde citeren",
    passedOn: ["geciteerd door"],
    citing: [
      "op basis van",
      "die zich {baseert,baseren,beroept,beroepen} op",
      "{baseert,baseren,beroept,beroepen} zich op",
      "onder verwijzing naar",
      "met verwijzing naar",
      "verwijzend naar",
      "op gezag van",
      "dat zich baseert op",
    ],
    ties: "van voor bij in uit op der den",
    toward: "tegen aan tegenover in op bij",
    withWords: "met in van aan bij",
    conditions: "indien",
    definite: "de het deze dit die dat",
  },
};

export default nl;
