/** Swedish. */
import { international, nordic } from "../given-names";
import type { Language } from "../language";

const sv: Language = {
  tag: "sv",
  quotes: [
    ["”", "”"],
    ["“", "”"],
    ["»", "»"],
    ["»", "«"],
    ['"', '"'],
    ["’", "’"],
  ],
  abbreviations:
    "dr prof st bl.a t.ex m.m osv dvs kl ca nr jan feb mar apr jun jul aug sep sept okt nov dec s.k f.d m.fl resp tel",
  determiners: `både en ett den det de denna detta dessa någon några varje alla många flera båda andra annan annat samtliga ingen inget inga`,
  possessives: "sin sitt sina hans hennes deras dess min mitt mina vår vårt våra",
  prepositions: `av i på med för till från om vid under efter hos mot mellan genom enligt utan över inför före sedan inom utanför kring
    bakom bland ur trots längs`,
  conjunctions: "och eller men samt utan dock",
  subordinators: "att om när då eftersom medan innan sedan fast där varför hur som",
  relatives: "som vilken vilket vilka vars",
  auxiliaries: `har hade är var blir blev ska skulle kan kunde måste får fick vill ville bör borde lär`,
  passives: "blir blev",
  adverbs: `också även nu då sedan här där idag igår imorgon redan ännu alltid aldrig ofta tidigare senare dock dessutom vidare därför bara mycket mer
    själv dag samtidigt bland annat nyligen först därefter sig så nog just precis öppet tydligt inte ju väl ändå istället fortfarande också åter återigen`,
  negations: "inte aldrig ingen inget inga varken ej",
  numbers:
    "två tre fyra fem sex sju åtta nio tio elva tolv tjugo hundra tusen miljoner miljon miljarder procent",
  times: `måndag* tisdag* onsdag* torsdag* fredag* lördag* söndag* januari februari mars april maj juni juli augusti september oktober november december
    idag igår imorgon morgon morgonen kväll kvällen natt natten eftermiddag eftermiddagen förmiddag förmiddagen vecka veckan månad månaden år året dag dagar dagen timmar helgen förra`,
  verbs:
    "går gick kommer kom står stod ligger låg blir blev gör gjorde tar tog håller höll ger gav ser såg börjar började finns fanns sitter satt",
  pronouns: {
    han: { gender: "male", plural: false },
    hon: { gender: "female", plural: false },
    den: { gender: "thing", plural: false },
    det: { gender: "thing", plural: false },
    jag: { gender: "any", plural: false },
    vi: { gender: "any", plural: true },
    de: { gender: "any", plural: true },
    hen: { gender: "any", plural: false, person: true },
    man: { gender: "any", plural: false },
  },
  objects: "honom henne dem sig oss mig dig er",
  complementizers: "att om",
  cues: {
    say: `säg{er,a} sade sa sagt/p berätta{r,de,t/p} skriv{er} skrev skrivit/p uppge{r,tt/p} uppgav förklara{r,de,t/p} mena{r,de,t/p} hävda{r,de,t/p} påstå{r,tt/p} påstod
      tillägg{er} tillade betona{r,de,t/p} understryk{er} underströk framhåll{er} framhöll bekräfta{r,de,t/p} meddela{r,de,t/p} rapportera{r,de,t/p} varna{r,de,t/p} medge{r} medgav
      svara{r,de,t/p} konstatera{r,de,t/p} kommentera{r,de} anse{r} ansåg berättar avslöja{r,de,t/p} uttrycker lova{r,de,t/p} förneka{r,de,t/p} dementera{r,de} erkänn{er,a} erkände
      hoppas tror trodde befarar bedöm{er} bedömde antyd{er} antydde utropar skriker twittrar twittrade fortsätter fortsatte tycker tyckte påpeka{r,de,t/p} redogör vittnar vittnade
      uttala{r,de} lyder löd intygar uppskattar kräver noterar beskrev suck{ar} slår hälsar förtydliga{r,de} redovisar utvecklar`,
    tell: "informera{r,de} försäkra{r,de}",
    ask: "fråga{r,de} undrar undrade",
    show: "visa{r,de,t/p} pekar tyder framgår",
    call: "kalla{r,de,t/p} beskriv{er} beskrev beskrivit/p betecknar",
    act: `kräv{er,de,t/p} kritisera{r,de,t/p} fördöm{er,de} anklaga{r,de,t/p} uppmana{r,de,t/p} hota{r,de} föreslå{r} föreslog avfärda{r,de,t/p} vädja{r,de,t/p} bekräfta{r,de}
      avvisa{r,de} rekommendera{r,de} hylla{r,de} uttryck{er,te}`,
  },
  nounLike: "fråga svar krav hot",
  adpositions: ["enligt", "i ord av", "säger källor till"],
  nouns: "påstående uttalande besked uppgift uppgifter",
  hedges: ["påstås", "enligt uppgift", "misstänkt", "misstänkta", "tydligen", "uppges"],
  titles: `herr fru dr professor president presidenten statsminister statsministern kung kungen drottning prins prinsessan påven biskop general generalen senator
    *minister *ministern vd talesperson talespersonen talesman ordförande ordföranden tränaren advokat rektor *ledaren *ledare *chef *chefen`,
  roles: `talesperson* talesman* talesmän* *talesperson *talesperson* president* *president* *minister* minister* statsminister* *chef *chefen chef* *ledare* ledare* ordförande* *ordförande vd direktör* *direktör* advokat* åklagare* *åklagare* domare* polis
    polisen* poliser utredare* forskare* *forskare* professor* experter expert* *expert* *experten analytiker* ekonom* författare* journalist* reporter* korrespondent* aktivist* demonstrant* vittne* *vittne* invånare granne grannar källa källan källor* anställd* medarbetare*
    företagare* grundare* läkare* *läkare sjuksköterska* patient* student* elev* lärare* förälder föräldrar* pappa* mamma* far mor bror syster son dotter man mannen kvinna* män vän* kollega* offer offret soldat* spelare* tränare* förbundskapten* skådespelare* regissör* sångare*
    kandidat* sekreterare* *sekreterare* representant* företrädare* ledamot* *ledamot* ledamöter borgmästare* kung* drottning* prins* påve* biskop* senator* guvernör* ambassadör* diplomat* kommissionär* kommissionär rådgivare* politiker* *politiker* republikaner* demokrater* kritiker*
    tjänsteman tjänstemän* befäl* målsägande misstänkte åtalade`,
  male: "herr far pappa* bror son man mannen kung* prins påve* statsministern",
  female: "fru mor mamma* syster dotter kvinna* drottning* prinsess*",
  organizations: `departement* *departementet regering* polisen polismyndigheten åklagarmyndigheten *myndighet* myndighet* domstol* *rätten *domstolen kommun* *kommun* militären försvarsmakten försvaret flygvapnet nato eu fn *kommission* kommission* råd* *rådet
    kommitté* riksdag* parlament* senat* parti* *partiet fack* *förbundet förbund* förening* organisation* stiftelse* institut* *institutet universitet* skola* sjukhus* bank* *banken företag* *företaget bolag* *bolaget koncern* grupp* tillverkare* *verket verk* kreml vatikanen
    pentagon vita hamas hizbollah talibanerna rörelse* center* klubb* lag* ambassad* räddningstjänst* tullverket museum opposition* region* säpo must smhi`,
  documents:
    "rapport* *rapport* studie* undersökning* *undersökning* mätning* pressmeddelande* dokument* brev* text* bok* statistik* siffror* uppgifter* analys* dom domen åtal* lag meddelande* artikel* vittnesmål* utredning* uttalande*",
  standing: "studie studien undersökning undersökningen bok domen",
  posts: "tweet inlägg* post",
  outlets:
    "tidning* *tidning* dagblad* magasin* kanal* *kanalen radio* tv nyhetsbyrå* sajt* sajten nyhetssajt* medier media pressen podd* *bladet",
  outletNames: "tidning{,en} *tidning{,en} *bladet *kuriren *posten tidende allehanda",
  hearers: "journalister pressen medier reportrar",
  journalists: "journalist journalisten reporter reportern korrespondent korrespondenten programledare",
  settings:
    "intervju* presskonferens* pressträff* pressmeddelande* uttalande* tal brev* tweet twitter x facebook instagram telegram sändning* program* debatt* möte* podd* video* inlägg* mejl sms tal telefon",
  texts: "pressmeddelande uttalande brev mejl",
  generic:
    "företaget bolaget myndigheten departementet tidningen partiet domstolen rapporten studien organisationen",
  givenNames: {
    male: `${international.male} ${nordic.male}`,
    female: `${international.female} ${nordic.female}`,
  },
  grammar: {
    verb: "middle",
    capitals: "names",
    verbSecond: true,
    dashSpeech: true,
    asWords: "som",
    rumour: {
      verbs: "ska skall lär",
      infinitives: "ha vara",
      participles: "*at *it *tt *rt *ts *its *ats *gt *lt *nt *st",
      never: "det inte ett",
    },
    heardBy: ["har {talat,pratat,varit i kontakt} med", "{hänvisar,refererar} till", "citerar"],
    epithets: "politikern politikerna *-åringen *åringen",
    anaphors: ["det", "detta", "så"],
    quoting: "citerar citerade",
    passedOn: ["intervjuad{,e,es} av", "citerad{,e,es} av"],
    citing: ["med hänvisning till", "som hänvisar till", "hänvisar till", "med stöd av", "som citerar"],
    ties: "av för i på från vid hos",
    toward: "till för i på hos",
    withWords: "med i till för hos",
    opensContent: "han hon de det den jag vi man ett en",
    definiteEndings: "*en *et *an *na *ene *ne",
    conditions: "ifall",
    definite: "den det de denna detta dessa",
  },
};

export default sv;
