/** Danish. */
import { international, nordic } from "../given-names";
import type { Language } from "../language";

const da: Language = {
  tag: "da",
  quotes: [
    ["»", "«"],
    ["”", "”"],
    ["“", "”"],
    ['"', '"'],
    ["„", "“"],
    ["«", "»"],
  ],
  abbreviations:
    "dr prof st bl.a f.eks osv dvs kl ca nr jan feb mar apr jun jul aug sep sept okt nov dec hr fr mr mrs pct tlf jf mio mia",
  determiners: `både en et den det de denne dette disse nogle hver alle mange flere begge andre anden andet ingen samtlige`,
  possessives: "sin sit sine hans hendes deres dens dets min mit mine vores",
  prepositions: `af i på med for til fra om ved under efter hos mod mellem gennem ifølge uden over foran før siden inden udenfor omkring
    bag blandt ud trods langs overfor følge`,
  conjunctions: "og eller men samt",
  subordinators: "at om når da fordi mens før siden hvis hvor hvorfor hvordan som selvom",
  relatives: "som der hvilken hvilket hvilke hvis",
  auxiliaries: `har havde er var bliver blev skal skulle kan kunne må måtte får fik vil ville bør burde`,
  passives: "bliver blev blevet",
  adverbs: `også nu da så her der dag allerede endnu altid aldrig ofte tidligere senere imidlertid desuden videre derfor bare meget mere
    selv samtidig blandt andet nyligt først derefter sig nok netop åbent tydeligt ikke jo vel alligevel fortsat igen angiveligt dog`,
  negations: "ikke aldrig ingen intet hverken",
  numbers:
    "to tre fire fem seks syv otte ni ti elleve tolv tyve hundrede tusind millioner million milliarder procent",
  times: `mandag* tirsdag* onsdag* torsdag* fredag* lørdag* søndag* januar februar marts april maj juni juli august september oktober november december
    i dag i går morgen aften aftenen nat natten eftermiddag formiddag uge ugen måned måneden år året dag dage dagen timer weekenden forrige sidste`,
  verbs:
    "går gik kommer kom står stod ligger lå gør gjorde tager tog holder holdt giver gav ser så begynder findes fandtes sidder sad",
  pronouns: {
    han: { gender: "male", plural: false },
    hun: { gender: "female", plural: false },
    den: { gender: "thing", plural: false },
    det: { gender: "thing", plural: false },
    jeg: { gender: "any", plural: false },
    vi: { gender: "any", plural: true },
    de: { gender: "any", plural: true },
    man: { gender: "any", plural: false },
  },
  objects: "ham hende dem sig os mig dig jer",
  complementizers: "at om",
  cues: {
    say: `sig{er,e} sagde sagt/p fortæl{ler} fortalte fortalt/p skriv{er} skrev skrevet/p oplys{er,te,t/p} forklar{er,ede,et/p} men{er,te,t/p} hævd{er,ede,et/p} påstå{r,et/p} påstod
      tilføj{er,ede,et/p} udtal{er,te,t/p} understreg{er,ede,et/p} bekræft{er,ede,et/p} meld{er,te,t/p} rapporter{er,ede,et/p} advar{er,ede,et/p} indrøm{mer,mede,met/p} svar{er,ede,et/p}
      konstater{er,ede} kommenter{er,ede} påpeg{er,ede,et/p} afslør{er,ede,et/p} lov{er,ede,et/p} næg{ter,tede} afvis{er,te,t/p} dementer{er,ede} erkend{er,te,t/p} håber tror troede frygter vurder{er,ede,et/p}
      antyd{er,ede} udbryd{er} fortsæt{ter} fortsatte synes vidn{er,ede} anslå{r} tweet{er,ede} præciser{er,ede} vars{ler,lede} understr{øg} meddel{er,te,t/p} fastslå{r,et/p} fastslog lægger forudser spår
      begrund{er,ede} forventer uddyber`,
    tell: "informer{er,ede} forsikr{er,ede}",
    ask: "spørg{er} spurgte spurgt/p",
    show: "vis{er,te,t/p} tyder peger fremgår",
    call: "kald{er,te,t/p} beskriv{er} beskrev beskrevet/p betegn{er,ede} omtal{er,te}",
    act: `kræv{er,ede,et/p} kritiser{er,ede,et/p} fordøm{mer,te,t/p} anklag{er,ede,et/p} opfordr{er,ede,et/p} tru{er,ede} foreslå{r,et/p} foreslog afvis{er,te,t/p} bekræft{er,ede,et/p} bed{er} bad bedt/p ros{er,te} anbefal{er,ede,et/p}
      beklag{er,ede}`,
  },
  nounLike: "svar krav",
  adpositions: ["ifølge", "i følge", "efter {oplysninger} fra"],
  nouns: "påstand udtalelse oplysning",
  hedges: ["angiveligt", "efter sigende", "formodet", "påstået", "angivelige"],
  titles: `hr fru dr professor præsident præsidenten statsminister statsministeren konge kongen dronning prins pave paven biskop general generalen senator
    *minister *ministeren talsperson talsmand talskvinde formand formanden leder træner træneren advokat rektor *leder *lederen *chef *chefen *direktør direktør`,
  roles: `talsperson* talsmand* talsmænd* talskvinde* *talsperson *talsmand *minister* minister* præsident* *præsident* *chef *chefen chef* *leder *lederen leder* formand* *formand* direktør* *direktør* advokat* anklager* *anklager* dommer* efterforsker* betjent*
    forsker* *forsker* professor* ekspert* *ekspert* analytiker* økonom* *økonom* forfatter* journalist* reporter* korrespondent* aktivist* demonstrant* vidne* *vidne* indbygger* nabo* kilde kilden kilder* *kilder ansat* medarbejder* stifter* læge* *læge sygeplejerske* patient*
    student* elev* lærer* forælder forældre* far mor bror søster søn datter mand manden kvinde* mænd ven venner kollega* offer ofre soldat* spiller* landstræner* skuespiller* instruktør* sanger* kandidat* sekretær* *sekretær* repræsentant* medlem* borgmester*
    *borgmester konge* dronning* prins* pave* biskop* senator* guvernør* ambassadør* diplomat* kommissær* rådgiver* *rådgiver* politiker* *politiker* republikaner* demokrat* kritiker* embedsmand embedsmænd analytiker sigtede tiltalte ordfører* *ordfører`,
  male: "hr far bror søn mand manden konge* prins pave* talsmand* formand*",
  female: "fru mor søster datter kvinde* dronning* prinsess* talskvinde* forkvinde*",
  organizations: `ministeri* *ministeriet regering* politiet politi* anklagemyndighed* myndighed* *styrelsen domstol* *retten kommune* hæren forsvaret nato eu fn kommission* *kommissionen råd* *rådet komité* folketinget parlament* senat* parti* *partiet fagforening* *forbundet
    forbund* forening* organisation* fond* institut* universitet* skole* hospital* bank* *banken selskab* *selskabet koncern* gruppe* producent* kreml vatikanet pentagon hamas hizbollah taleban bevægelse* center* klub* hold* ambassade* beredskab* museum opposition* pet
    luftfartsselskab* flyproducent* virksomhed* *virksomhed*`,
  documents:
    "rapport* *rapport* studie* undersøgelse* *undersøgelse* måling* pressemeddelelse* dokument* brev* tekst* bog* statistik* tal tallene oplysninger* analyse* dom dommen tiltale* lov meddelelse* artikel* vidneudsagn* udtalelse*",
  standing: "studie undersøgelse undersøgelsen bog dommen",
  posts: "tweet opslag* post",
  outlets:
    "*medie *mediet *nettsted* *netavis* avis* *avis* dagblad* magasin* kanal* *kanalen radio* tv nyhedsbureau* hjemmeside* netavis* medie* medier pressen podcast* *bladet",
  outletNames: "*bladet *posten tidende *tidende avis *avis stiftstidende folkeblad",
  hearers: "journalister pressen medier reportere",
  journalists: "journalist journalisten reporter reporteren korrespondent korrespondenten vært",
  settings:
    "interview* pressemøde* pressemeddelelse* udtalelse* tale brev* tweet twitter x facebook instagram telegram udsendelse* program* debat* møde* podcast* video* opslag* mail sms svar",
  texts: "pressemeddelelse udtalelse brev mail",
  generic: "selskabet ministeriet avisen partiet retten rapporten undersøgelsen organisationen myndigheden",
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
      verbs: "skal skulle",
      infinitives: "have være",
      participles: "*et *t",
      never: "det ikke et at haft noget",
    },
    toldIn: "lyder lød heter hedder",
    heardBy: ["har {talt,været i kontakt} med", "henviser til", "citerer"],
    epithets: "politikeren *-årige *årige",
    anaphors: ["det", "dette", "sådan"],
    quoting: "citerer citerede",
    passedOn: ["interviewet af", "citeret af", "gengivet af"],
    citing: ["med henvisning til", "som henviser til", "henviser til", "som citerer", "baseret på"],
    ties: "af for i på fra ved hos",
    toward: "til overfor over i på hos for",
    withWords: "med i til for hos",
    opensContent: "han hun de det den jeg vi man et en",
    definiteEndings: "*en *et *an *na *ene *ne",
    conditions: "hvis",
    definite: "den det de denne dette disse",
  },
};

export default da;
