/** Czech. */
import { international } from "../given-names";
import type { Language } from "../language";

const cs: Language = {
  tag: "cs",
  quotes: [
    ["„", "“"],
    ["„", "”"],
    ["„", '"'],
    ["»", "«"],
    ["“", "”"],
    ['"', '"'],
  ],
  abbreviations:
    "ing mgr mudr judr phdr bc dr prof doc gen plk tzv např atd apod mj kč mil mld tis č str ul sv r s.r.o a.s resp",
  determiners: `t{en,a,o,i,y,oho,é,ěch,omu,u} tento tato toto tito tyto tohoto této těchto všichni všech všechny každ{ý,á,ého} několik někte{rý,ří,rých} mnoh{o,ých} jin{ý,á,í,ých} oba obě sám sama`,
  possessives: "jeho její jejich svůj svá své svého svých svým náš naše našeho můj moje",
  prepositions: `v ve na z ze do od pro bez nad pod před přes mezi o po při za u k ke s se podle během kolem kromě navzdory díky vůči proti vedle
    mimo ohledně včetně`,
  conjunctions: "a i ale nebo či však ani",
  subordinators: "že aby pokud když až protože jelikož zatímco ačkoli kde proč jak zda jestli jestliže",
  relatives: "kter{ý,á,é,ří,ého,ých,ému,ým,ou} jenž kdo co",
  auxiliaries: "je jsou byl byla bylo byli byly bude budou může mohou mohl mohla musí má mají by jsem jsme",
  passives: "",
  adverbs: `také též ještě již už nyní tehdy pak potom následně včera dnes zítra dříve později tam tady zde však navíc proto právě jen pouze
    dokonce velmi více se si znovu opět nedávno nejprve hned oficiálně veřejně otevřeně údajně mimo jiné zároveň naopak tedy zatím dopředu předtím ale`,
  negations: "ne ani nikdy nikdo nic žádný",
  numbers: "dva dvě tři čtyři pět šest sedm osm devět deset dvacet sto tisíc milion milionů miliard procent",
  times: `pondělí úterý střed{a,u} čtvrt{ek,ka} pát{ek,ku} sobot{a,u} neděl{e,i} led{en,na,nu} únor{,a} březen března duben dubna květen května červen června červenec července srpen srpna září říjen října listopad{,u} prosinec prosince dnes včera zítra ráno večer noc týden týdne měsíc rok{,u} let hodin minut dní dne den`,
  verbs: "",
  pronouns: {
    on: { gender: "male", plural: false },
    ona: { gender: "female", plural: false },
    oni: { gender: "any", plural: true },
    já: { gender: "any", plural: false },
    my: { gender: "any", plural: true },
    něho: { gender: "male", plural: false },
    něj: { gender: "male", plural: false },
    ní: { gender: "female", plural: false },
    nich: { gender: "any", plural: true },
  },
  objects: "mu jí jim nám mi mně vám sobě ho ji nás vás tobě to tomu",
  complementizers: "že aby zda jestli",
  cues: {
    say: `řek{l,la,lo,li} řík{á,ají,al,ala,ali} prohlási{l,la,lo,li} prohlašuj{e,í} uved{l,la,lo,li} uvád{í,ějí} dod{al,ala,alo,ali,ává,ávají} sděli{l,la,lo,li} sděluj{e,í} oznámi{l,la,lo,li} oznamuj{e,í} vysvětli{l,la,lo,li} vysvětluj{e,í} zdůrazni{l,la,lo,li} zdůrazňuj{e,í} upozorni{l,la,lo,li} upozorňuj{e,í} připomně{l,la,lo,li} připomněl připomíná tvrd{í,il,ila,ili}
      potvrdi{l,la,lo,li} potvrzuj{e,í} přizna{l,la,lo,li} přiznává připusti{l,la,lo,li} napsa{l,la,lo,li} píš{e,í,ou} myslí míní soudí domnívá popsa{l,la,lo,li} poznamena{l,la,lo,li} podotk{l,la,lo,li} komentova{l,la,lo,li} okomentova{l,la,lo,li} odpovědě{l,la,lo,li} reagova{l,la,lo,li} varova{l,la,lo,li} varuje ujisti{l,la,lo,li} ujišťuj{e,í} slíbi{l,la,lo,li} slibuje odhad{l,uje} předpokládá popře{l,la,lo,li} popírá
      informova{l,la,lo,li} informuj{e,í} naznači{l,la,lo,li} naznačuje shrnu{l,la} konstatova{l,la,lo,li} konstatuje avizova{l,la,lo,li} zmíni{l,la,lo,li} zmiňuje věří doufá vyjádři{l,la,lo,li} vyplývá citoval cituje dodává`,
    tell: "ujisti{l,la,lo,li}",
    ask: "zepta{l,la,lo,li} ptá",
    show: "ukáza{l,la,lo,ly} ukazuj{e,í}",
    call: "označi{l,la,lo,li} označuje nazva{l,la,lo,li} nazývá",
    act: `vyzva{l,la,lo,li} vyzývá žádá žáda{l,la,lo,li} požaduj{e,í} požadova{l,la,lo,li} odsoudi{l,la,lo,li} kritizova{l,la,lo,li} kritizuj{e,í} obvini{l,la,lo,li} obviňuje navrh{l,la,lo,li} navrhuje pohrozi{l,la} odmít{l,la,lo,li} odmítá pochváli{l,la} poděkova{l,la} doporuči{l,la,lo,li}`,
  },
  nounLike: "",
  adpositions: [
    "podle",
    "dle",
    "ze slov",
    "{na,na základě} informací",
    "podle {informací,slov,údajů,zdrojů}",
    "slovy",
  ],
  nouns: "tvrzení prohlášení oznámení",
  hedges: ["údajně", "prý", "zřejmě", "pravděpodobně", "údajný", "údajná"],
  titles: `pan pana paní prezident* premiér* ministr* vicepremiér* kancléř* senátor* poslan* generál* plukovník* kardinál* papež* biskup* král krále královna princ* profesor* doktor* advokát* soudce státní žalobce velvyslan* ředitel* předsed* šéf* mluvčí hejtman* primátor* starost* náměst* tajemník* lídr* trenér* kapitán* expert*`,
  roles: `prezident* premiér* ministr* ministryn* vicepremiér* kancléř* senátor* poslan* generál* mluvčí šéf* ředitel* předsed* předsedkyn* místopředsed* hejtman* primátor* starost* náměst* tajemník* lídr* velvyslan* diplomat* advokát* právník* soudce soudkyn* žalobce žalobkyn* policist* vyšetřovatel* úředník* úřednic* expert* odborník* odbornic* analyti{k,čka} ekonom* politolog*
    sociolog* historik* věd{ec,ce,ci,ců} výzkumník* profesor* novinář* reportér* zpravodaj* autor* spisovatel* aktivist* demonstrant* svěd{ek,ka,ci} obyvatel* soused* zdroj{,e,ů,i} poradce poradkyn* zaměstnanc* pracovník* lékař* sestr{a,y} pacient* student* učitel* rodič* otec otce matk* bratr* syn* dcer* manžel* muž* žen{a,y} lidé lidí přítel* přátel* koleg* oběť oběti voják* hráč*
    fotbalist* trenér* herec herce herečk* režisér* zpěvák* kandidát* člen* účastník* majitel* zakladatel* podnikatel* investor* pozorovatel* specialist* koordinátor* komisař* papež* biskup* kardinál* král královna občan* politik* politič* podezřel* obžalovan* velitel*`,
  male: "pan otec bratr syn muž král princ papež prezident ministr premiér",
  female: "paní matka sestra dcera žena královna herečka ministryně předsedkyně",
  organizations: `ministerstv* vlád{a,y} policie soud{,u} úřad{,u} magistrát* kancelář* hrad{,u} parlament* sněmovn* senát{,u} rad{a,y} výbor{,u} komise nato eu osn kreml{,u} pentagon* bílý stran{a,y} hnutí klub{,u} odbor* asociace federace organizace nadace institut* univerzit* škol{a,y} nemocnic* bank{a,y} firm{a,y} společnost{,i} koncern* výrobce agentur* služb{a,y} správ{a,y} centrum
    armád{a,y} velvyslanectv* vatikán* hamás* hizballáh* muzeum církev hasiči ano ods spd stan piráti koalice opozice bis nkú čnb ústav{,u}`,
  documents:
    "zpráv{a,y,ě} studi{e,i} průzkum{,u} prohlášení dokument* dopis{,u} knih{a,y} statistik{a,y} data údaj* analýz{a,y} rozsud{ek,ku} článek článku tisková ústav{a,y} vyjádření",
  standing: "studie průzkum rozsudek ústava zákon",
  posts: "tweet* příspěv* post{,u}",
  outlets:
    "noviny deník{,u} týdeník{,u} časopis{,u} televize stanice rádi{o,a} rozhlas{,u} agentur{a,y,u} server{,u} portál{,u} web{,u} médi{a,í} tisk{,u} bulvár* podcast*",
  outletNames: "kurýr{,a,u,em} věstník{,u,em} deník{,u,em} list{y,ů,ům} novin{y,ám}",
  hearers: "novinářům médiím tisku",
  journalists: "novinář novinářka reportér reportérka zpravodaj moderátor",
  settings:
    "rozhovor* tiskov{á,é} konferenc* prohlášení projev{,u} dopis{,e} twitter* x facebook* instagram* telegram* pořad{u,} debat{a,ě,y} setkání jednání podcast* video příspěv* síti brífink*",
  texts: "prohlášení dopise zprávě",
  generic:
    "firma společnost ministerstvo resort deník server agentura strana hnutí soud zpráva studie organizace",
  givenNames: {
    male: `${international.male} adam{,a} aleš{,e} alexandr{,a} alois{,e} andrej{,e} antonín{,a} bohumil{,a} bohuslav{,a} david{,a} dušan{,a} filip{,a} františek františka ivan{,a} ivo jakub{,a} jan{,a} jaromír{,a} jaroslav{,a} jindřich{,a} jiří{,ho} josef{,a} kamil{,a} karel karla ladislav{,a} libor{,a} lubomír{,a} luděk ludvík{,a} lukáš{,e} marek marka marian{,a} martin{,a} michal{,a}
      miloš{,e} miroslav{,a} ondřej{,e} pavel pavla petr{,a} přemysl{,a} radek radka radim{,a} richard{,a} robert{,a} roman{,a} rostislav{,a} stanislav{,a} šimon štěpán{,a} tomáš{,e} václav{,a} vít{,a} vladimír{,a} vlastimil{,a} vojtěch{,a} zdeněk zdeňka filip donald joe`,
    female: `${international.female} adéla alena andrea anežka aneta anna barbora blanka dagmar dana daniela eliška ema eva gabriela hana helena irena ivana iveta jana jaroslava jitka kamila karolína kateřina klára kristýna lenka lucie ludmila magda marcela marie markéta marta martina michaela milada milena miroslava monika naděžda nela olga pavla petra radka romana šárka simona soňa
      štěpánka tereza vendula věra veronika zdena zdeňka zuzana`,
  },
  grammar: {
    verb: "middle",
    capitals: "names",
    dropsSubject: true,
    tightNouns: true,
    asWords: "jak",
    epithets: "politik* funkcionář*",
    anaphors: ["to", "tak", "o tom"],
    quoting: "cituje citují citoval citovala",
    passedOn: ["citovan{ý,á} {agenturou,serverem,listem,deníkem}"],
    citing: ["s odkazem na", "odkazuje na", "s odvoláním na", "odvolává se na", "cituje", "na základě"],
    ties: "pro v z ze na při od",
    toward: "pro v na agentuře serveru listu deníku televizi rozhlasu webu",
    withWords: "s se pro v na",
    toldIn: "stojí uvedeno píše",
    conditions: "pokud jestliže",
    definite: "",
    femaleNames: "ová á",
    cases: [
      ["vce", "vec"],
      ["ňka", "něk"],
      ["ové", "ová"],
      ["ovou", "ová"],
      ["ovi", ""],
      ["ského", "ský"],
      ["ckého", "cký"],
      ["ého", "ý"],
      ["ka", "ek"],
      ["la", "el"],
      ["em", ""],
      ["e", ""],
      ["y", "a"],
      ["u", "a"],
      ["a", ""],
    ],
  },
};

export default cs;
