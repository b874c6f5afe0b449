/** Polish. */
import { international } from "../given-names";
import type { Language } from "../language";

const pl: Language = {
  tag: "pl",
  quotes: [
    ["„", "”"],
    ["„", "“"],
    ["“", "”"],
    ["«", "»"],
    ["»", "«"],
    ['"', '"'],
  ],
  abbreviations:
    "r w tys mln mld zł dr prof hab inż mgr ks św ul al np itd itp tzn tzw m.in pt nr godz ok red gen płk kpt por hr lek sp st",
  determiners: `t{en,a,o,e,ego,ej,ych,emu,ym,ą,ę} tamt{en,a} wszyst{kie,kich,cy} każd{y,a,ego} kilk{a,u} wiel{e,u} niektór{e,zy,ych} inn{y,a,e,i,ych} obaj obie oba sam sama`,
  possessives: "jego jej ich swój swoja swoje swojego swojej swoich swoim nasz nasza nasi naszego mój moja",
  prepositions: `w we na z ze do od dla bez nad pod przed przez między o po przy za u ku wobec według podczas wśród obok oprócz mimo wokół poza
    zgodnie dzięki wraz około`,
  conjunctions: "i a ale oraz lub albo ani zaś lecz",
  subordinators:
    "że żeby aby jeśli jeżeli gdy kiedy choć chociaż ponieważ bo gdyż gdzie dlaczego jak dopóki iż czy",
  relatives: "któr{y,a,e,zy,ego,ej,ych,emu,ym,ą} kto co",
  auxiliaries:
    "jest są był była było byli były będzie będą może mogą mógł mogła musi muszą ma mają miał miała",
  passives: "został została zostało zostali zostały",
  adverbs: `także też również jeszcze już teraz wtedy potem następnie wczoraj dziś dzisiaj jutro wcześniej później tam tu tutaj jednak ponadto dlatego właśnie
    tylko jedynie nawet bardzo bardziej się sobie znów znowu niedawno najpierw od razu oficjalnie publicznie otwarcie słusznie wprost rzekomo podobno między innymi jednocześnie natomiast zatem ostatnio przy tym z kolei`,
  negations: "nie ani nigdy nikt nic żaden żadna bez",
  numbers:
    "dwa dwie dwóch trzy trzech cztery pięć sześć siedem osiem dziewięć dziesięć dwadzieścia sto tysiąc tysięcy milion milionów miliard proc procent",
  times: `poniedział{ek,ku} wtor{ek,ku} środ{a,ę} czwart{ek,ku} piąt{ek,ku} sobot{a,ę} niedziel{a,ę} stycz{eń,nia,niu} lut{y,ego} marz{ec,ca} kwiet{eń,nia} maj{,a} czerw{iec,ca} lip{iec,ca} sierp{ień,nia} wrzes{ień,nia} wrześ{nia} październik{,a} listopad{,a} grud{zień,nia} dziś dzisiaj wczoraj jutro ran{o,em} wieczor{em,ową} noc{,y} tygod{niu,nia} tydzień miesiąc{,a}
    rok{,u} lat godzin{,y,ę} minut dni dnia dzień`,
  verbs: "",
  pronouns: {
    on: { gender: "male", plural: false },
    ona: { gender: "female", plural: false },
    oni: { gender: "any", plural: true },
    one: { gender: "any", plural: true },
    ja: { gender: "any", plural: false },
    my: { gender: "any", plural: true },
    kto: { gender: "any", plural: false },
    niego: { gender: "male", plural: false },
    niej: { gender: "female", plural: false },
  },
  otherPronouns: {
    jego: { gender: "male", plural: false },
    jej: { gender: "female", plural: false },
    ich: { gender: "any", plural: true },
  },
  objects: "mu jej im nam mi mnie wam sobie siebie go ją nas was tobie to tym tego",
  complementizers: "że żeby iż czy jakoby aby",
  cues: {
    say: `powiedzi{ał,ała,ało,eli,ały} mówi{,ą,ł,ła,li} stwierdzi{ł,ła,ło,li} stwierdza{,ją} oświadczy{ł,ła,ło,li} oświadcza podkreśli{ł,ła,ło,li} podkreśla{,ją,ł,ła,jąc/g} doda{ł,ła,ło,li,je,ją,jąc/g} poinformowa{ł,ła,ło,li} informuj{e,ą,ąc/g} przekaza{ł,ła,ło,li} przekazuj{e,ą} zaznaczy{ł,ła,ło,li} zaznacza{,ją,jąc/g} wyjaśni{ł,ła,ło,li,a,ają} ogłosi{ł,ła,ło,li} ogłasza
      twierdz{i,ą,ąc/g} twierdzi{ł,ła,ło,li} przyzna{ł,ła,ło,li,je,ją} zapewni{ł,ła,ło,li,a,ają} przypomni{ał,ała,ało,eli} przypomina{,ją} napisa{ł,ła,ło,li} pisz{e,ą} pisał zauważy{ł,ła,ło,li} zauważa{,ją} potwierdzi{ł,ła,ło,li} potwierdza{,ją} uważ{a,ają,ał,ała} oceni{ł,ła,ło,li,a,ają} ostrzeg{ł,ła,ło,li,a,ają} odpowiedzi{ał,ała,ało,eli} odpowiada{,ją} skomentowa{ł,ła,ło,li} komentuj{e,ą}
      zaprzeczy{ł,ła,ło,li} zaprzecza{,ją} zapowiedzi{ał,ała,ało,eli} zapowiada{,ją} wskaza{ł,ła,ło,li} wskazuj{e,ą} relacjonuj{e,ą} relacjonował donos{i,zą} don{iósł,iosła,iosły,ieśli} poda{ł,ła,ło,li,je,ją} tłumaczy{,ł,ła,li} opowiada{,ł,ła} opowiedzi{ał,ała} obieca{ł,ła,ło,li} deklaruj{e,ą} zadeklarowa{ł,ła,ło,li} argumentuj{e,ą} argumentował zwróci{ł,ła,ło,li} zwraca{,ją} wyrazi{ł,ła,ło,li} zdradzi{ł,ła,ło,li} ujawni{ł,ła,ło,li,a}
      przekonuj{e,ą} przekonywa{ł,ła} krytykuj{e,ą} szacuj{e,ą} prognozuj{e,ą} czytamy cytuj{e,ą} alarmuj{e,ą} zeznał zeznała sądz{i,ą} apeluj{e,ą} wspomina{,ł,ła} wspomni{ał,ała}`,
    tell: "powiadomi{ł,ła,ło,li}",
    ask: "zapyta{ł,ła,ło,li} pyta{,ją,ł,ła}",
    show: "pokazuj{e,ą} pokaza{ł,ła,ło,ły} wynika{,ło}",
    call: "nazwa{ł,ła,ło,li} nazywa{,ją} określi{ł,ła,ło,li} określa",
    act: `wezwa{ł,ła,ło,li} wzywa{,ją} żąda{,ją,ł,ła,li} zażąda{ł,ła,ło,li} domaga{,ją} potępi{ł,ła,ło,li} skrytykowa{ł,ła,ło,li} krytykuj{e,ą} oskarży{ł,ła,ło,li} oskarża{,ją} zaproponowa{ł,ła,ło,li} proponuj{e,ą} zagrozi{ł,ła,ło,li} grozi{,ł} pochwali{ł,ła} podziękowa{ł,ła,ło,li} poprosi{ł,ła,ło,li} apelowa{ł,ła,ło,li} zaapelowa{ł,ła,ło,li} apeluj{e,ą} odrzuci{ł,ła,ło,li}
      zapowiedzi{ał,ała,ało,eli} potwierdzi{ł,ła,ło,li} zaleci{ł,ła}`,
  },
  nounLike: "",
  adpositions: [
    "według",
    "zdaniem",
    "w opinii",
    "w ocenie",
    "jak wynika z",
    "zgodnie z",
    "{na,w} podstawie",
    "ze słów",
    "z informacji",
    "według {informacji,danych,relacji,słów,źródeł}",
  ],
  nouns: "twierdzenie oświadczenie zapowiedź",
  hedges: ["rzekomo", "podobno", "prawdopodobnie", "ponoć", "rzekomy", "domniemany", "jakoby"],
  titles: `pan pana pani prezydent* premier* minister ministra ministr* wicepremier* wiceminister* kanclerz* senator* pos{eł,ła,łanka} posłank* generał* gen. pułkownik* kardynał* papież* biskup* ksiądz księdza ks. król króla królowa książę profesor* prof. dr doktor* adwokat* mecenas* sędzia sędziego prokurator* ambasador* dyrektor*
    prezes* szef* rzeczni* marszał{ek,ka} wojewod* burmistrz* sekretarz* lider* trener* kapitan* ekspert* redaktor*`,
  roles: `osob{a,y,ę,om} osób kapitan* prezydent* premier* minister ministra ministr* wicepremier* wiceminister* kanclerz* senator* pos{eł,ła,łowie,łów} posłank* generał* rzeczni* rzecznicz* szef* dyrektor* prezes* wiceprezes* kierowni* przewodnicząc* marszał{ek,ka} wojewod* burmistrz* wójt* sekretarz* lider* ambasador* dyplomat* adwokat* prawni* mecenas* sędzi* prokurator* śledcz* policjant*
    funkcjonariusz* urzędni* ekspert* anality* ekonomist* politolog* socjolog* histor{yk,yka,ycy} naukow{iec,ca,cy,ców} badacz* profesor* dziennikarz* dziennikark* korespondent* reporter* autor* pisarz* pisarka aktywist* działacz* opozycjonist* protestując* świad{ek,ka,kowie,ków} mieszka{niec,ńca,ńcy,ńców,nka} sąsiad* źródł{o,a,} źródeł rozmówc* doradc* pracowni* lekarz* lekark*
    ratowni* pacjent* student* nauczyciel* rodzic* ojciec ojca matk* brat* siostr* syn* córk* mąż męża żon* mężczyzn* kobiet* ludzie ludzi przyjaci* koleg* koleżank* ofiar* poszkodowan* żołnierz* wojskow{y,i,ych} piłkarz* zawodni* selekcjoner* trener* aktor* reżyser* piosenkar* kandydat* członk* uczestni* właściciel* założyciel* biznesmen* przedsiębiorc* inwestor* obserwator*
    specjalist* koordynator* rzecznik komisarz* papież* biskup* kardynał* król królowa książę obywatel* polity{k,ka,cy,ków} podejrzan* oskarżon* pokrzywdzon* dowódc* komendant*`,
  male: "pan ojciec brat syn mąż mężczyzna król książę papież prezydent minister premier",
  female: "pani matka siostra córka żona kobieta królowa aktorka posłanka dziennikarka rzeczniczka",
  organizations: `biur{o,a} ministerstw* rząd{,u} policj* prokuratur* sąd{,u,zie} urz{ąd,ędu,ędzie,ędy} ratusz* kancelari* parlament* sejm{,u} senat{,u} rad{a,y} komitet* komisj* msz mswia mon abw cba nato ue onz kreml{,a} pentagon* biały parti{a,i} klub{,u} związ{ek,ku} stowarzyszeni* federacj* organizacj* fundacj* instytut* uniwersytet* szkoł{a,y} szpital{,a} bank{,u} firm{a,y} spółk{a,i}
    koncern* producent* agencj* służb{a,y} zarząd* departament* centrum ruch{,u} drużyn* armi{a,i} wojsk* sztab* ambasad* konsulat* watykan* hamas* muzeum kościół kościoła straż* pis po psl lewica konfederacja platforma prawo opozycj* władz{e,} imgw gus nbp nik trybunał* izb{a,y} unia`,
  documents:
    "raport* badani* sondaż* komunikat* dokument* list{,u} notatk* książk* statystyk* dan{e,ych} analiz* wyrok* ustaw* artykuł* oświadczeni* wpis*",
  standing: "badanie badania sondaż wyrok raport",
  posts: "tweet* wpis* post{,u}",
  outlets:
    "gazet{a,y,ę} dziennik{,a,u} tygodnik{,a} magazyn{,u} telewizj* stacj* radi{o,a,u} agencj{a,i,ę} portal{,u} serwis{,u} medi{a,ów} pras{a,y} tabloid* kanał{,u} podcast*",
  outletNames:
    "kurier{,a,owi,em,ze} gazet{a,y,ę,ą,cie} dziennik{,a,owi,iem,u} głos{,u,owi,em,ie} goniec gońca gońcowi gońcem tygodnik{,a,owi,iem,u} ech{o,a,u,em} nowin{y,ami,om}",
  hearers: "dziennikarzom mediom prasie",
  journalists: "dziennikarz dziennikarka dziennikarzowi reporter reporterka korespondent prowadzący",
  settings:
    "wywiad* rozmow* konferencj* oświadczeni* komunikat* przemówieni* list liście twitter* twitterze x facebook* facebooku instagram* telegram* program{ie,} audycj* debat* spotkani* posiedzeni* podcast* nagrani* orędzi* wpis* briefing*",
  texts: "oświadczeniu komunikacie liście",
  generic:
    "firma spółka ministerstwo resort gazeta dziennik portal agencja partia sąd raport badanie organizacja",
  givenNames: {
    male: `${international.male} adam{,a} adrian* aleksand{er,ra} andrzej* antoni* arkadiusz* artur* bartosz* bogdan* bolesław* borys* bronisław* cezar* czesław* damian* daniel* dariusz* dawid* dominik* donald* emil* filip* franciszek grzegorz* henryk* hubert* ireneusz* jacek jacka jakub* jan{,a} janusz* jarosław* jerzy jerzego józef* kamil* karol* kazimierz* konrad* krystian* krzysztof*
      leszek lesz{ka} lech{,a} łukasz* maciej* marcin* marek mar{ka} mariusz* mateusz* michał* mikołaj* mirosław* paweł pawła piotr* przemysław* radosław* rafał* robert* roman* ryszard* sebastian* sławomir* stanisław* stefan* szymon* tadeusz* tomasz* waldemar* wiesław* wiktor* witold* władysław* włodzimierz* wojciech* zbigniew* zdzisław* zygmunt* władimir* wołodymyr* joe`,
    female: `${international.female} agata agaty agnieszk* aleksandr{a,y} alicj* ann{a,y} barbar{a,y} beat{a,y} bożen{a,y} danut{a,y} dorot{a,y} elżbiet{a,y} ewa ewy ewelin{a,y} grażyn{a,y} halin{a,y} hann{a,y} iren{a,y} iwon{a,y} izabel{a,i} jadwig{a,i} joann{a,y} julia julii justyn{a,y} karolin{a,y} katarzyn{a,y} kinga krystyn{a,y} lidia magdalen{a,y} małgorzat{a,y} mari{a,i} marta marty
      monik{a,i} natalia natalii olga olgi patrycja paulin{a,y} renat{a,y} sylwi{a,i} teres{a,y} urszul{a,i} wand{a,y} weronik{a,i} wiolet{a} zofi{a,i} zuzann{a,y}`,
  },
  grammar: {
    verb: "middle",
    capitals: "names",
    dropsSubject: true,
    tightNouns: true,
    dashSpeech: true,
    asWords: "jak",
    epithets: "polityk* *-latek *latek urzędnik* działacz*",
    anaphors: ["o tym", "tak", "takie informacje", "taką informację", "informację tę"],
    quoting: "cytuje cytują cytował cytowała",
    passedOn: [
      "cytowan{y,a,e,i} przez",
      "cytowanego przez",
      "zapytan{y,a,i} przez",
      "pytan{y,a,i} przez",
      "na antenie",
      "na łamach",
      "gościem",
    ],
    citing: ["powołując się na", "powołuje się na", "powołują się na", "cytując", "powołał się na"],
    ties: "ds. do w z ze na dla przy od",
    toward: "dla w na agencji gazecie stacji telewizji radiu portalowi dziennikowi tygodnikowi serwisowi",
    withWords: "z ze dla w na",
    possessed: [
      ["w", "ocenie"],
      ["w", "opinii"],
    ],
    toldIn: "czytamy napisano",
    conditions: "jeśli jeżeli",
    definite: "",
    femaleNames: "ska cka owa",
    cases: [
      ["skiego", "ski"],
      ["ckiego", "cki"],
      ["dzkiego", "dzki"],
      ["skiemu", "ski"],
      ["ckiemu", "cki"],
      ["skim", "ski"],
      ["ckim", "cki"],
      ["skiej", "ska"],
      ["ckiej", "cka"],
      ["ską", "ska"],
      ["owskiego", "owski"],
      ["iego", "i"],
      ["ego", "y"],
      ["ka", "ek"],
      ["ła", "eł"],
      ["sza", "sz"],
      ["owi", ""],
      ["em", ""],
      ["iem", ""],
      ["y", "a"],
      ["i", "a"],
      ["ę", "a"],
      ["ą", "a"],
      ["a", ""],
    ],
  },
};

export default pl;
