/** Norwegian: Bokmål, with the commonest Nynorsk forms. */
import { international, nordic } from "../given-names";
import type { Language } from "../language";

const no: Language = {
  tag: "no",
  quotes: [
    ["«", "»"],
    ["“", "”"],
    ["”", "”"],
    ['"', '"'],
    ["„", "“"],
  ],
  abbreviations:
    "dr prof st bl.a f.eks osv dvs kl ca nr jan feb mar apr jun jul aug sep sept okt nov des mr mrs bl.a pst tlf jf",
  determiners: `både en ei et den det de denne dette disse noen hver alle mange flere begge andre annen annet ingen dei ein eit`,
  possessives: "sin sitt sine si hans hennes deres dens dets min mitt mine vår vårt våre",
  prepositions: `av i på med for til fra om ved under etter hos mot mellom gjennom ifølge uten over foran før siden innen utenfor rundt
    bak blant ut tross langs overfor følge frå`,
  conjunctions: "og eller men samt",
  subordinators: "at om når da fordi mens før siden hvis dersom hvor hvorfor hvordan som selv",
  relatives: "som hvilken hvilket hvilke hvis",
  auxiliaries: `har hadde er var blir ble skal skulle kan kunne må måtte får fikk vil ville bør burde`,
  passives: "blir ble blitt",
  adverbs: `også nå da så her der i dag dag går igår allerede ennå alltid aldri ofte tidligere senere imidlertid dessuten videre derfor bare mye mer
    selv samtidig blant nylig først deretter seg nok akkurat åpent tydelig ikke jo vel likevel fortsatt igjen angivelig`,
  negations: "ikke aldri ingen intet ikkje verken",
  numbers:
    "to tre fire fem seks sju syv åtte ni ti elleve tolv tjue hundre tusen millioner million milliarder prosent",
  times: `mandag* tirsdag* onsdag* torsdag* fredag* lørdag* søndag* januar februar mars april mai juni juli august september oktober november desember
    i dag i går morgen kveld kvelden natt natten ettermiddag formiddag uke uka uken måned måneden år året dag dager dagen timer helgen forrige`,
  verbs:
    "går gikk kommer kom står stod ligger lå blir ble gjør gjorde tar tok holder holdt gir gav ga ser så begynner finnes fantes sitter satt",
  pronouns: {
    han: { gender: "male", plural: false },
    hun: { gender: "female", plural: false },
    ho: { gender: "female", plural: false },
    den: { gender: "thing", plural: false },
    det: { gender: "thing", plural: false },
    jeg: { gender: "any", plural: false },
    eg: { gender: "any", plural: false },
    vi: { gender: "any", plural: true },
    de: { gender: "any", plural: true },
    man: { gender: "any", plural: false },
  },
  objects: "ham henne dem seg oss meg deg dere",
  complementizers: "at om",
  cues: {
    say: `si{er,} sa sagt/p seier fortell{er} fortalte fortalt/p fortel skriv{er} skrev skrevet/p opplys{er,te,t/p} forklar{er,te,t/p} men{er,te,t/p} hevd{er,et} hevda påstå{r,tt/p} påsto
      legger la føyer uttal{er,te,t/p} understrek{er,et} bekreft{er,et} bekrefta meld{er,te,t/p} rapporter{er,te,t/p} advar{er,te,t/p} vedgå{r} innrømm{er,et} svar{er,te,t/p}
      konstater{er,te} kommenter{er,te} påpek{er,te,t/p} avslør{er,te,t/p} lov{er,te,et,et/p} nekt{er,et} avvis{er,te} dementer{er,te} erkjenn{er} erkjente håper tror trodde frykter vurderer vurderte
      antyd{er,et} utbryt{er} fortsett{er} fortsatte synes vitn{er,et} anslår tvitr{er,et} presiser{er,te} varsl{er,et/p} oppgi{r,tt/p} oppga informer{er,te} forsikr{er,et} redegjør
      poengter{er,te} siterer utdyper slår`,
    tell: "forsikr{er,et}",
    ask: "spør spurte spurt/p lurer",
    show: "vis{er,te,t/p} tyder peker framgår fremgår",
    call: "kall{er,te,t/p} beskriv{er} beskrev beskrevet/p omtal{er,te} betegner",
    act: `krev{er,de} kritiser{er,te,t/p} fordømm{er} fordømte anklag{er,et} oppfordr{er,et/p} tru{er,et} foreslå{r,tt/p} foreslo avvis{er,te} bekreft{er,et} ber bad ba bedt/p ros{er,te} anbefal{er,te,t/p} beklag{er,et}
      varsl{er,et/p}`,
  },
  nounLike: "svar krav",
  adpositions: ["ifølge", "i følge", "etter {opplysninger} fra", "ifølgje"],
  nouns: "påstand uttalelse opplysning",
  hedges: ["angivelig", "visstnok", "antatt", "påstått", "skal"],
  titles: `herr fru dr professor president presidenten statsminister statsministeren konge kongen dronning prins pave paven biskop general generalen senator
    *minister *ministeren talsperson talsmann talskvinne leder lederen trener treneren advokat rektor *leder *lederen *sjef *sjefen *rådgiver direktør *direktør`,
  roles: `talsperson* talsmann* talsmenn* talskvinne* *talsperson *talsmann *minister* minister* president* *president* *sjef *sjefen sjef* *leder *lederen leder* lederen direktør* *direktør* advokat* statsadvokat* politiadvokat* dommer* etterforsker* politibetjent*
    forsker* *forsker* professor* ekspert* *ekspert* analytiker* økonom* *økonom* forfatter* journalist* reporter* korrespondent* aktivist* demonstrant* vitne* *vitne* innbygger* nabo* kilde kilden kilder* *kilder ansatt* medarbeider* gründer* grunnlegger* lege* *lege sykepleier* pasient*
    student* elev* lærer* forelder foreldre* far mor bror søster sønn datter mann mannen kvinne* menn venn* kollega* offer ofre soldat* spiller* trener* landslagstrener* skuespiller* regissør* sanger* kandidat* sekretær* *sekretær* representant* *representant*
    medlem* ordfører* *ordfører konge* dronning* prins* pave* biskop* senator* guvernør* ambassadør* diplomat* kommissær* rådgiver* *rådgiver* politiker* *politiker* republikaner* demokrat* kritiker* embetsmann embetsmenn tjenestemann tjenestemenn operasjonsleder*
    kommentator* siktede tiltalte fagforeningsleder`,
  male: "herr far bror sønn mann mannen konge* prins pave* talsmann*",
  female: "fru mor søster datter kvinne* dronning* prinsess* talskvinne*",
  organizations: `departement* *departementet ud regjering* politiet politi* påtalemyndighet* myndighet* *tilsynet domstol* *retten kommune* *kommune hæren forsvaret nato eu fn kommisjon* *kommisjonen råd* *rådet komité* stortinget parlament* senat* parti* *partiet fagforening*
    *forbundet forbund* forening* organisasjon* stiftelse* institutt* *instituttet universitet* skole* sykehus* bank* *banken selskap* *selskapet konsern* gruppe* gruppen produsent* kreml vatikanet pentagon hamas hizbollah taliban bevegelse* senter* klubb* lag* ambassade* brannvesen* museum
    opposisjon* pst *direktoratet direktorat* etat* *etaten *verket`,
  documents:
    "rapport* *rapport* studie* undersøkelse* *undersøkelse* måling* pressemelding* dokument* brev* tekst* bok* statistikk* tall tallene opplysninger* analyse* dom dommen tiltale* lov melding* artikkel* vitnemål* utredning* uttalelse*",
  standing: "studie studien undersøkelse undersøkelsen bok dommen",
  posts: "tweet innlegg* post",
  outlets:
    "*medie *mediet *nettsted* *netavis* avis* *avis* *avisen dagblad* magasin* kanal* *kanalen radio* tv nyhetsbyrå* nettsted* nettavis* medier* media pressen podkast* *bladet",
  outletNames: "*bladet *posten tidende *tidende avis *avis *kureren *budstikka",
  hearers: "journalister pressen medier reportere",
  journalists: "journalist journalisten reporter reporteren korrespondent korrespondenten programleder",
  settings:
    "intervju* pressekonferanse* pressebrief* pressemelding* uttalelse* tale brev* tweet twitter x facebook instagram telegram sending* program* debatt* møte* podkast* video* innlegg* e-post sms",
  texts: "pressemelding uttalelse brev e-post",
  generic: "selskapet departementet avisen partiet retten rapporten studien organisasjonen myndigheten",
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
      verbs: "skal",
      infinitives: "ha være",
      participles: "*et *t *tt",
      never: "det ikke et at godt",
    },
    toldIn: "lyder lød heter hedder",
    heardBy: ["har {snakket,vært i kontakt} med", "viser til", "siterer"],
    epithets: "politikeren *-åringen *åringen",
    anaphors: ["det", "dette", "slik"],
    quoting: "siterer siterte",
    passedOn: ["intervjuet av", "sitert av", "gjengitt av"],
    citing: ["med henvisning til", "som viser til", "viser til", "som siterer", "basert på"],
    ties: "av for i på fra ved hos",
    toward: "til overfor for i på hos",
    withWords: "med i til for hos",
    opensContent: "han hun de det den jeg vi man et en ho dei eg",
    definiteEndings: "*en *et *an *na *ene *ne",
    conditions: "hvis dersom",
    definite: "den det de denne dette disse",
  },
};

export default no;
