/** English. */
import type { Language } from "../language";
import weights from "../weights.json";

const en: Language = {
  tag: "en",
  weights,
  quotes: [
    ["“", "”"],
    ['"', '"'],
    ["‘", "’"],
    ["'", "'"],
    ["«", "»"],
    ["„", "“"],
  ],
  abbreviations: `mr mrs ms mx dr prof rev hon sr jr st v sen sens rep reps gov govs gen col lt maj capt cpl sgt cmdr adm
    pres supt insp det messrs mme mlle vs etc inc corp co ltd llc bros jan feb mar apr jun jul aug sept sep oct nov
    dec mon tue tues wed thu thurs fri ala ariz ark calif colo conn del fla ga ind kan ky md mich minn mo
    mont neb nev okla ore pa penn tenn tex vt va wash wis wyo ft mt ave blvd rd dept univ assn est approx e.g i.e
    a.m p.m cf viz atty asst assoc ret u.s u.k u.n e.u d.c ph.d m.d b.a m.a`,
  clitics: "s re ve ll d m",

  determiners: `the a an this that these those some any each every both either neither no all many most several few much
    more another other such half what whatever various numerous certain`,
  possessives: "his her their its my our your whose",
  prepositions: `of for at in on from with by about against among amid before after during under over between into near
    to toward towards through throughout within without outside inside since until upon across behind beyond despite
    except like unlike off around above below beneath beside besides alongside including regarding concerning per via
    ahead due than as`,
  conjunctions: "and or but nor yet so plus &",
  subordinators: `that because if when while although though whereas whether where why how unless until since as once after
    before lest wherever whenever`,
  relatives: "who which that whom whose",
  auxiliaries: `is are was were be been being am has have had having do does did will would can could may might must shall
    should 's 've 'll 'd 're 'm ’s ’ve ’ll ’d ’re ’m isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't
    won't wouldn't can't couldn't shouldn't mustn't ain't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t
    didn’t won’t wouldn’t can’t couldn’t shouldn’t mustn’t cannot`,
  passives:
    "is are was were be been being am get gets got 's ’s isn't wasn't aren't weren't isn’t wasn’t aren’t weren’t",
  adverbs: `also later then again now still already even just only ever once twice often sometimes always soon thus
    therefore however meanwhile instead further earlier rather quite very almost nearly perhaps maybe indeed too though
    nevertheless nonetheless otherwise first last finally long since ago here there together alone back simply merely actually really
    not never n't openly famously likewise elsewhere yet afterward afterwards so far previously thereby hence`,
  idioms: ["add to", "call off", "call up", "show up", "show off", "sign off", "read into"],
  unsaid: "expected likely unlikely set due scheduled poised",
  makes: `lead leads led leading prompt prompts prompted prompting force forces forced forcing allow allows allowed allowing
    cause causes caused causing push pushed pushing press pressed pressing`,
  issues: `issue issued issues publish published publishes release released releases put puts send sent post posted posts wrote
    co-authored authored drafted tweeted shared filed`,
  texts: "statement release newsletter email memo letter filing",
  companyHas: `spokesman spokeswoman spokesperson spokespeople ceo cfo coo chief executive executives founder co-founder shares
    stock shareholders employees staff headquarters board customers users investors`,
  offices: `lady queen king prince princess duke duchess pope congressman congresswoman chairman chairwoman councilman
    councilwoman`,
  adverbials: [
    "both",
    "all",
    "each",
    "in the past",
    "in particular",
    "in turn",
    "in part",
    "at times",
    "at least",
    "for example",
    "for instance",
    "of course",
    "so far",
  ],
  negations: `not never n't no neither nor didn't doesn't don't hasn't haven't hadn't isn't wasn't weren't wouldn't won't
    couldn't can't cannot didn’t doesn’t don’t hasn’t haven’t hadn’t isn’t wasn’t weren’t wouldn’t won’t couldn’t can’t without
    declined refused failed`,
  numbers: `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen dozens
    hundreds thousands millions scores percent per-cent`,
  times: `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
    sundays january february march april may june july august september october november december jan feb aug sept oct nov
    dec today yesterday tomorrow tonight week month year weekend morning afternoon evening night day days weeks months
    years hours minutes recently overnight noon midnight spring summer autumn fall winter a.m p.m a.m. p.m.`,
  verbs: `go goes went gone going make makes made making take takes took taken taking come comes came coming get gets got
    getting give gives gave given giving know knows knew think thinks thought believe believes believed see sees saw seen
    want wants wanted use uses used need needs needed feel feels felt become becomes became leave leaves left put puts mean
    means meant keep keeps kept let lets begin begins began begun seem seems seemed help helps helped hear hears heard play
    plays played run runs ran move moves moved live lives lived happen happens happened bring brings brought sit sits sat
    stand stands stood lose loses lost pay pays paid meet meets met include includes included set sets learn learns learned
    lead leads led watch watches watched follow follows followed stop stops stopped allow allows allowed spend spends spent
    grow grows grew win wins won remember buy buys bought wait waits waited serve serves served die dies died send sends
    sent expect expects expected build builds built stay stays stayed fall falls fell reach reaches reached kill kills
    remain remains remained hold holds held raise raises pass passes passed sell sells sold require requires decide decides
    decided look looks looked try tries tried work works worked turn turns turned start starts started hope hopes hoped
    fear fears feared worry worries worried understand understands understood appear appears appeared face faces faced
    hit hits took visit visited join joined attend attended arrive arrived return returned receive received sign signed
    launch launched create created provide provides provided support supports supported oppose opposes opposed
    threw broke caught chose drew drove fought flew hung hid lent rode sang shook slept sought stole struck taught tore wore
    ate blew bent crept dealt dug drank fled forgot forgave froze overcame overthrew rang sank shone shrank slid sped sprang
    swam swept swung thrust trod undertook underwent upheld withdrew withheld withstood wept woke wove shut`,
  pronouns: {
    he: { gender: "male", plural: false },
    she: { gender: "female", plural: false },
    they: { gender: "any", plural: true },
    it: { gender: "thing", plural: false },
    i: { gender: "any", plural: false },
    we: { gender: "any", plural: true },
    you: { gender: "any", plural: false },
    who: { gender: "any", plural: false },
    which: { gender: "thing", plural: false },
  },
  objects: "him her them us me himself herself themselves itself myself ourselves yourself whom",
  otherPronouns: {
    his: { gender: "male", plural: false },
    him: { gender: "male", plural: false },
    her: { gender: "female", plural: false },
    its: { gender: "thing", plural: false },
    their: { gender: "any", plural: true },
    them: { gender: "any", plural: true },
  },
  generic: `company firm group agency ministry department organization organisation party union court committee commission
    paper newspaper outlet magazine site website network report study survey poll document statement letter filing lawsuit
    memo author authors publication`,
  complementizers: "that whether if how why what",

  cues: {
    say: `say add note argue write state declare announce report claim suggest insist explain acknowledge warn admit
      conclude contend maintain assert stress emphasize emphasise reiterate recall remark observe concede comment reply
      respond answer continue tweet retweet post testify allege predict estimate joke quip lament complain boast boost
      caution confirm deny disclose reveal indicate hint imply mention underscore underline highlight affirm reaffirm
      confess clarify counter retort speculate opine muse echo repeat recount shout yell cry exclaim whisper
      chant scream mutter interject intone read proclaim profess vouch agree disagree bemoan brag elaborate signal
      convey recommend advise project forecast calculate tout snap gush rant deadpan chime enthuse grumble
      protest rebut volunteer email text pronounce theorize surmise attest cheer joke wonder rule
      determine uncover certify summarize summarise assess posit venture pledge vow promise swear
      threaten demand propose request agree `,
    tell: "tell inform assure remind notify brief advise warn convince persuade",
    ask: "ask inquire enquire query question",
    show: `show find indicate suggest reveal demonstrate prove document detail conclude estimate confirm list record
      illustrate rank underscore project attribute`,
    call: `call describe label dub term brand characterize characterise portray compare liken identify deem
      denounce condemn hail praise dismiss decry paint cast brand name`,
    talk: "discuss mention express reference cite outline recall voice address describe detail articulate",
    cite: "cite quote reference credit",
    act: `accuse urge criticize criticise blame reject dismiss defend endorse praise slam blast mock denounce condemn
      applaud question challenge welcome decry attack oppose request encourage press advocate thank congratulate
      apologize apologise refuse decline demand propose promise pledge vow threaten recommend tout rebuke chide
      lambaste lambast deride assail disavow dispute order rule`,
  },
  refusing: "decline refuse",
  nobodies: "nobody no-one noone none nothing anyone anybody neither",
  silent: "comment respond reply answer determine verify confirm discuss mention",
  irregular: {
    say: "says said said saying",
    tell: "tells told told telling",
    write: "writes wrote written writing",
    show: "shows showed shown showing",
    find: "finds found found finding",
    read: "reads read read reading",
    swear: "swears swore sworn swearing",
    rebut: "rebuts rebutted rebutted rebutting",
    admit: "admits admitted admitted admitting",
    brag: "brags bragged bragged bragging",
    rant: "rants ranted ranted ranting",
    quip: "quips quipped quipped quipping",
    snap: "snaps snapped snapped snapping",
    cast: "casts cast cast casting",
    call: "calls called called calling",
    slam: "slams slammed slammed slamming",
    speak: "speaks spoke spoken speaking",
    put: "puts put put putting",
    make: "makes made made making",
    go: "goes went gone going",
    lay: "lays laid laid laying",
    shoot: "shoots shot shot shooting",
    take: "takes took taken taking",
    get: "gets got gotten getting",
    hit: "hits hit hit hitting",
    signal: "signals signaled signaled signaling",
    label: "labels labeled labeled labeling",
  },
  phrasal: {
    say: [
      "point out",
      "go on",
      "make clear",
      "make it clear",
      "put it",
      "shoot back",
      "spell out",
      "lay out",
      "chime in",
    ],
    talk: [
      "refer to",
      "talk about",
      "speak about",
      "speak of",
      "point to",
      "allude to",
      "weigh in on",
      "hint at",
      "open up about",
      "warn of",
      "warn about",
      "complain about",
      "complain of",
      "boast of",
      "boast about",
      "joke about",
      "testify about",
      "write about",
      "ask about",
      "ask for",
      "comment on",
    ],
    act: [
      "call for",
      "call on",
      "lash out at",
      "rail against",
      "go after",
      "take issue with",
      "hit back at",
      "agree with",
    ],
  },
  nounLike: `claim claims report reports note notes call calls comment comments question questions demand demands promise
    promises state states show shows estimate estimates project projects forecast forecasts detail details list lists
    record records answer answers reply text texts email emails post posts tweet tweets request requests address voice
    express counter name names term terms brand press order orders attack attacks praise blame pledge pledges vow vows
    challenge challenges quote quotes document documents find read cast echo rule rules signal signals protest protests
    cheer cheers rank paint label labels tout cry text finding findings reading writing warning warnings showing
    meaning filing reporting ruling thinking briefing listing brief credit credits challenge
    reference references comments remark remarks hint hints`,
  adpositions: [
    "according to",
    "per",
    "in the words of",
    "as told to",
    "in the view of",
    "in the opinion of",
    "via",
  ],
  nouns: `claim claims statement statements announcement assertion allegation allegations accusation accusations argument
    arguments suggestion suggestions report reports prediction predictions warning warnings contention insistence
    admission remark remarks complaint complaints belief declaration revelation assurance assurances disclosure
    confirmation denial testimony rumor rumors rumour rumours speculation estimate estimates promise pledge vow threat
    finding findings conclusion observation acknowledgment acknowledgement charge charges criticism comment comments message
    news word assessment`,
  hedges: [
    "reportedly",
    "allegedly",
    "purportedly",
    "supposedly",
    "apparently",
    "ostensibly",
    "it is alleged",
    "alleged",
    "rumored",
    "rumoured",
    "purported",
    "unconfirmed",
  ],

  titles: `mr mrs ms mx miss dr prof professor sir dame lord lady president vice-president vice secretary minister premier
    chancellor senator sen rep representative congressman congresswoman governor gov mayor judge justice general gen colonel
    col lieutenant lt major maj captain capt sergeant sgt officer chief director chairman chairwoman chair ceo king queen
    prince princess pope cardinal archbishop bishop rev reverend father sister rabbi imam ambassador attorney speaker
    spokesman spokeswoman spokesperson candidate coach analyst author actor actress singer detective inspector commissioner
    commander admiral adm sheriff superintendent deputy councillor councilman councilwoman councilor lawmaker leader
    founder co-founder economist researcher scientist strategist adviser advisor reporter correspondent journalist editor
    host anchor lawyer prosecutor activist historian executive manager pastor doctor nurse teacher student dr. mr. mrs. ms.
    sen. rep. gov. gen. col. lt. maj. capt. sgt. prof. rev. adm. st. secretary-general undersecretary treasurer democrat
    republican rapper comedian billionaire businessman businesswoman`,
  roles: `spokesman spokeswoman spokesperson minister president secretary official officials senator congressman congresswoman
    governor mayor judge lawyer lawyers attorney attorneys prosecutor prosecutors analyst analysts expert experts
    researcher researchers scientist scientists author authors director chief head leader leaders chairman chairwoman
    chairperson ceo executive executives founder co-founder economist economists strategist adviser advisers advisor
    advisors aide aides source sources insider insiders witness witnesses resident residents neighbor neighbors neighbour
    neighbours critic critics supporter supporters opponent opponents activist activists campaigner campaigners protester
    protesters voter voters student students teacher teachers parent parents doctor doctors nurse officer officers soldier
    soldiers police detective investigator investigators regulator regulators lawmaker lawmakers politician politicians
    diplomat diplomats ambassador envoy commander general people person man woman men women mother father son daughter
    brother sister wife husband friend friends colleague colleagues family relative relatives child children boy girl
    professor historian journalist journalists reporter reporters correspondent editor editors host anchor owner manager
    coach player players fan fans actor actress singer artist candidate candidates nominee frontrunner front-runner
    businessman businesswoman billionaire mogul democrat democrats republican republicans conservatives liberals
    conservative liberal libertarian others many some observers pundits commentators commentator columnist columnists others member members
    representative representatives delegate delegates employee employees worker workers farmer farmers driver pilot
    customer customers investor investors trader traders victim victims survivor survivors defendant plaintiff plaintiffs
    suspect premier chancellor king queen prince pope bishop priest pastor imam rabbi speaker lieutenant captain colonel
    sheriff deputy deputies commissioner superintendent councillor councilman veteran veterans mum mom dad couple
    poet poets novelist composer painter sculptor chef critic critics blogger dancer musician athlete swimmer runner golfer boxer
    midfielder striker goalkeeper defender captain quarterback pitcher banker architect engineer engineers carpenter nurse nurses
    doctor doctors surgeon vet pharmacist librarian teacher teachers student students trustee trustees teenager pensioner patient patients user users scholar scholars academic academics whistleblower tycoon`,
  male: `mr mr. sir lord king prince duke father man boy son brother husband uncle grandfather nephew spokesman businessman
    congressman councilman chairman gentleman actor pope monk pastor dad mogul boyfriend fiancé`,
  female: `mrs mrs. ms ms. miss dame lady queen princess duchess mother woman girl daughter sister wife aunt grandmother niece
    spokeswoman businesswoman congresswoman councilwoman chairwoman actress nun mom mum girlfriend fiancée`,
  organizations: `ministry department agency committee commission council office bureau government administration police court
    company corporation corp inc ltd group union party university college school institute institution association
    federation foundation league organization organisation bank fund campaign team club army navy military force forces
    service authority board center centre hospital church network senate congress parliament house embassy consulate
    white-house pentagon kremlin commission nato un eu firm manufacturer airline retailer charity nonprofit watchdog
    regulator think-tank coalition alliance movement society trust academy laboratory lab observatory studio label
    airport city county state district cabinet opposition treasury tribunal task-force squad brigade command staff
    startup developer carmaker automaker maker publisher supplier operator contractor lender insurer broker chain
    pac caucus chamber guild syndicate consortium`,
  documents: `report study survey poll polls polling filing filings document documents statement memo letter letters email emails
    transcript transcripts record records indictment lawsuit complaint affidavit ruling opinion order release paper book memoir
    analysis data figures statistics research findings results review audit article column editorial story essay op-ed
    account accounts notice bill law plan budget forecast estimate estimates exit-poll census index list map video
    footage recording tape photo photograph picture pictures image images evidence documents cables cable message
    messages ad ads advertisement website site page blog book report reports studies surveys testimony speech text
    declaration resolution treaty agreement contract assessment autopsy investigation inquiry probe graph chart
    figure numbers number headline headlines banner sign signs screenshot dossier brief`,
  standing: `study studies poll polls survey surveys lawsuit complaint filing filings indictment affidavit ruling order book
    memoir transcript transcripts law bill census novel song poem`,
  polls: "poll polls survey surveys",
  rumours: "reports rumors rumours",
  vague: `initial early earlier first some several many unconfirmed media news press recent multiple local other conflicting
    widespread various previous the of there persistent`,
  posts: "tweet tweets post posts thread retweet video-message status message",
  outlets: `newspaper television radio paper magazine website outlet outlets broadcaster network channel station agency daily tabloid weekly
    publication journal podcast program programme show site media press news`,
  outletNames: `times post herald tribune gazette chronicle courier journal ledger observer mail telegraph dispatch sentinel examiner
    inquirer enquirer bulletin mirror express echo argus globe guardian independent newspaper magazine news radio tv television
    broadcasting fm podcast daily weekly newswire wire review reporter monitor advertiser citizen recorder insider`,
  hearers: `reporters journalists crowd crowds audience supporters voters lawmakers parliament congress senators jurors court
    judge police investigators fans viewers listeners readers followers students delegates colleagues aides friends
    donors people everyone rally attendees council committee press media conference officials`,
  journalists: `journalist reporter correspondent host co-host anchor presenter interviewer columnist broadcaster podcaster
    videographer newsreader freelancer moderator`,
  settings: `interview interviews statement press-conference conference briefing speech address testimony hearing post tweet letter
    email e-mail memo message rally event debate call podcast appearance broadcast blog column op-ed essay book memoir report
    filing lawsuit complaint affidavit release note video thread forum town-hall meeting summit remarks editorial article
    newsletter documentary session ceremony program programme show panel ruling decision opinion indictment`,
  femaleEndings: "a ine ette elle",
  givenNames: {
    male: `aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alejandro aleksandr alex alexander alexei alfred ali
      allan allen amir andre andreas andrei andrew andriy andy angelo anthony antonio anton arjun arnold arthur asif barack
      barry ben benjamin bernard bernie bill billy bob bobby boris brad bradley brandon brendan brett brian bruce bryan carl
      carlos cameron cesar chad charles charlie chris christian christoph christopher chuck clarence claude claus colin corey
      craig curtis dale damian dan daniel danny darren dave david dean dennis derek dick diego dmitri dmitry dmytro dominic
      don donald doug douglas duncan dustin dwight dylan ed eddie eduardo edward elias elliot emmanuel enrique eric erik
      ernest ethan eugene evan fabian felix fernando fox francis francisco francois frank fred frederick gabriel garrett gary
      gavin gene geoff geoffrey george gerald gerard giovanni giuseppe glenn gordon graham greg gregory guillermo gustav guy
      hamza hans harold harry harvey hassan hector heinz henry herbert herman howard hugh hugo hussein ian ibrahim igor ilya
      imran isaac ivan jack jackson jacob jaime jake jamal james jamie jan jared jason javier jay jean jeb jeff jeffrey jens
      jeremy jerome jerry jesse jesus jim jimmy joachim joaquin joe joel johan john johnny jon jonathan jordan jorge jose josef
      joseph josh joshua juan julian julio justin kareem karl keith ken kenneth kevin khalid kirk kurt kyle lance larry lars
      laurence lawrence lee leo leon leonard leonid lewis liam lindsey lloyd logan louis lucas luis luke magnus mahmoud malcolm
      manuel marc marcel marco marcus mario mark markus martin marvin mateo matt matteo matthew matthias maurice max maxim
      mehmet micah michael michel miguel mike mikhail mitch mitt mohamed mohammad mohammed morgan muhammad murray mustafa
      narendra nate nathan nathaniel neil nicholas nick nicolas nigel nikita nikolai noah noel norman oleg oleksandr oleksiy
      oliver olivier omar oscar otto owen pablo patrick paul pavel pedro peter petr phil philip philippe phillip pierre
      pierre rafael rajesh ralph ramon randy rashid raul ray raymond reid reince rene ricardo richard rick ricky rob robert
      roberto robin rod rodrigo roger roland rolf roman ron ronald ross roy rudy rupert russell ryan salman sam samuel sanjay
      santiago saul scott sean sebastian serge sergei sergey seth shane shaun shawn simon stanley stefan stephen steve steven
      stewart stuart sundar taylor ted terrence terry theodore thomas tim timothy tobias todd tom tommy tony travis trevor
      troy tyler umar uwe valery vernon victor viktor vince vincent vitaly vivek vladimir volodymyr walter warren wayne
      wesley will william willie wolfgang xavier yousef yuri yusuf zach zachary`,
    female: `abby abigail adriana agnes aisha alexandra alexis alice alicia alina alison allison alyssa amanda amber amelia amy ana
      anastasia andrea angela angelica angelina anita ann anna anne annette annie april ariana ashley astrid audrey barbara
      beatrice becky bella bernadette beth betty beverly bianca birgit bonnie brenda brianna bridget brigitte brittany camila
      carla carly carmen carol carole caroline carolyn carrie catherine cathy cecilia charlotte chelsea cheryl chloe christina
      christine cindy claire clara claudia colleen connie courtney cristina crystal cynthia daisy dana daniela danielle debbie
      deborah debra denise diana diane dolores donna doris dorothy edith eileen elaine eleanor elena elisabeth elise elizabeth
      ella ellen emily emma erica erika erin esther eva eve evelyn faith fatima felicia fiona florence frances francesca gabriela
      gail georgia gina ginger giorgia giulia gloria grace greta gretchen gwen hannah harriet hayley hazel heather heidi helen
      helena hilary hillary holly huma ida ingrid irene irina iris isabel isabella ivanka ivana jackie jacqueline jane janet
      janice jasmine jean jeanette jen jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn josephine joy joyce
      juanita judith judy julia juliana julie june kaitlan kamala karen karin karla kate katherine kathleen kathryn kathy katie
      katrina kayla kellyanne kelly kendra kim kimberly kirsten kristen kristin kristina kylie lara laura lauren laurie leah
      leila lena leslie leticia lillian lily linda lisa liz liza lois lorella loretta lori louise lucia lucy luisa lydia lynn
      mabel madeleine madison maggie mandy margaret maria marianne marie marilyn marina marjorie marlene martha mary maureen
      maya megan melania melanie melinda melissa mercedes meredith mia michaela michele michelle mila mildred miranda miriam
      molly monica monique nadia nancy naomi natalia natalie natasha nicole nina nora norma olga olivia oksana pamela pat
      patricia patty paula pauline penelope penny phyllis priscilla priya rachel rebecca regina renee rhonda rita roberta rosa
      rose rosemary roxanne ruth sabrina sally samantha sandra sara sarah shannon sharon sheila shelley sherry shirley silvia
      simone sofia sonia sonya sophia sophie stacy stella stephanie sue susan susanne suzanne svetlana sylvia tamara tammy
      tanya tara tatiana teresa tess theresa tiffany tina tracy ursula valentina valerie vanessa vera veronica vicky victoria
      viktoria violet virginia vivian wanda wendy whitney yolanda yulia yvette yvonne zoe`,
  },
};

export default en;
