/** German. */
import type { Language } from "../language";

const de: Language = {
  tag: "de",
  quotes: [
    ["„", "“"],
    ["„", "”"],
    ["„", '"'],
    ["“", "”"],
    ["»", "«"],
    ["«", "»"],
    ['"', '"'],
    ["‚", "‘"],
    ["›", "‹"],
    ["‹", "›"],
  ],
  abbreviations: `dr prof dipl ing hr fr st nr art abs bzw ca usw etc z.b u.a d.h s.o vgl evtl ggf inkl max min mio mrd jan feb
    apr jun jul aug sep sept okt nov dez str tel u.s geb gest a.d jr sr mr mrs bspw sog vs`,
  determiners: `der die das den dem des ein eine einen einem eines einer dieser diese dieses diesen diesem jener jene jeder jede
    jedes kein keine keinen keiner alle allen aller viele vielen mehrere mehreren einige einigen manche beide beiden zahlreiche
    zahlreichen etliche weitere weiteren andere anderen anderer zum zur im am vom beim`,
  possessives:
    "sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserer mein meine",
  prepositions: `in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter um für gegen durch ohne bis seit während
    wegen trotz zwischen hinter neben gegenüber gemäß laut zufolge ab entlang samt binnen innerhalb außerhalb angesichts
    aufgrund anlässlich hinsichtlich bezüglich`,
  conjunctions: "und oder aber doch sowie denn sondern bzw",
  subordinators: `dass daß ob weil wenn als obwohl während nachdem bevor damit falls sobald solange sodass indem wobei weshalb
    warum wieso wie wo wohin`,
  relatives: "der die das den dem dessen deren welcher welche welches denen wer was",
  auxiliaries: `hat haben hatte hatten habe hätte hätten ist sind war waren sei seien wäre wären wird werden wurde wurden werde
    würde würden kann können konnte konnten könne könnte könnten muss müssen musste müsse müsste soll sollen sollte solle will
    wollen wollte wolle darf dürfen durfte dürfe dürfte mag möge möchte`,
  passives: "wird werden wurde wurden worden",
  adverbs: `auch noch schon nun jetzt dann da dort hier heute gestern morgen wieder immer nie oft bereits erst nur sogar etwa
    rund zuvor danach später früher inzwischen mittlerweile unterdessen indes derweil allerdings jedoch dagegen hingegen außerdem
    zudem ferner weiter weiterhin zugleich gleichzeitig schließlich zuletzt kürzlich jüngst dabei daher deshalb dennoch trotzdem
    so sehr ganz mehr wohl offenbar angeblich vermutlich wahrscheinlich sich selbst ebenfalls ebenso einmal zunächst daraufhin
    dazu damals dadurch dafür davon darauf öffentlich erneut ausdrücklich wörtlich anschließend vorab lediglich demnach`,
  negations: "nicht kein keine keinen keiner nie niemals nichts niemand",
  numbers: `zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig hundert tausend million millionen milliarde
    milliarden prozent dutzend hunderte tausende`,
  times: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august
    september oktober november dezember heute gestern morgen vorgestern *vormittag *nachmittag *mittag *abend nacht
    *morgen woche monat jahr jahren wochen tag tage tagen stunden minuten uhr wochenende vergangenen letzten vergangene`,
  verbs: `gibt gab geht ging kommt kam steht stand liegt lag bleibt blieb macht machte nimmt nahm hält hielt führt führte zeigt
    lässt ließ bringt brachte beginnt begann findet fand stellt stellte setzt setzte tritt trat fällt fiel gilt galt`,
  pronouns: {
    er: { gender: "male", plural: false },
    sie: { gender: "female", plural: false },
    ich: { gender: "any", plural: false },
    wir: { gender: "any", plural: true },
    dieser: { gender: "male", plural: false },
    diese: { gender: "female", plural: false },
    ihm: { gender: "male", plural: false },
    der: { gender: "male", plural: false },
    die: { gender: "female", plural: false },
    man: { gender: "any", plural: false },
  },
  otherPronouns: {
    sein: { gender: "male", plural: false },
    seiner: { gender: "male", plural: false },
    seinen: { gender: "male", plural: false },
    ihrer: { gender: "female", plural: false },
    ihren: { gender: "female", plural: false },
  },
  objects: "es ihn ihm ihnen uns mich mir dich dir sich euch",
  complementizers: "dass daß ob",
  cues: {
    say: `sag+t erklär+t beton+t schrieb{,en} schreib{t,en} geschrieben/p erläuter+t äußer+t berichte{,t,te,ten,n} berichtet/p
      meld+et versicher+t behaupte{t,te,ten,n} behauptet/p bestätig+t bemerk+t erwider+t entgegne{t,te,ten} antworte{t,te,ten,n}
      mein+t unterstr{eicht,ich,ichen} unterstrichen/p bekräftig+t ergänz+t erinner+t warn+t kommentier+it argumentier+it
      resümier+it konstatier+it präzisier+it kritisier+it moniert{,e,en} sprach{,en} spricht gesprochen/p versprach{,en}
      verspricht versprochen/p schilder+t gesteh{t,en} gestand{,en} gestanden/p befürchte{t,te,ten,n} heraus:strich heraus:streicht behaupte wirft{} schätzt{,e,en} schätzen
      vermute{t,te,ten,n} prognostizier+it zitier+it kündigte kündigt hofft{,e,en} hoffen beklag+t beteuer+t gestand
      ruf{t,en} rief{,en} gerufen/p glaub+t vertrat{,en} vertritt leugne{t,te,ten} dementier+it scherz+t spekulier+it
      verkünde{t,te,ten,n} verkündet/p jubelt{,e,en} lobt{,e,en} schimpft{,e,en} witzelt{,e}
      mit:teil{t,te,ten,en} mitgeteilt/p bekannt:gab bekannt:gaben bekannt:gibt bekannt:geben bekanntgegeben/p
      hinzu:füg{t,te,ten,en} hinzugefügt/p an:kündig{t,te,ten,en} angekündigt/p aus:führ{t,te,ten} ausgeführt/p an:gab an:gaben
      an:gibt an:geben angegeben/p fest:stell{t,te,ten} festgestellt/p ein:räum{t,te,ten,en} eingeräumt/p hervor:hob hervor:hebt
      hervorgehoben/p hin:wies hin:wiesen hin:weist hin:weisen hingewiesen/p zurück:wies zurück:wiesen zurück:weist
      aus:sagt aus:sagte aus:sagten ausgesagt/p dar:legt dar:legte darlegten klar:stell{t,te,ten} klargestellt/p
      zu:gab zu:gaben zu:gibt zugegeben/p fort:fuhr fort:fährt nach:leg{t,te} zu:sicher{t,te,ten} zugesichert/p
      vor:schlug vor:schlugen vor:schlägt vorgeschlagen/p aus:geht aus:ging aus:gehen aus:gingen ausgegangen/p`,
    tell: `informier+it verr{ät,iet,ieten} verraten/p mahn+t erzähl+t`,
    ask: "fragt{,e,en} gefragt/p",
    show: "lautet{,e,en} zeigt{,e,en} zeigen ergab{,en} ergibt ergeben belegt{,e,en} hervor:geht hervor:ging hervor:gehen",
    call: "nannte{,n} nennt nennen genannt/p bezeichne{t,te,ten,n} bezeichnet/p beschr{ieb,ieben,eibt} beschrieben/p würdig+t",
    cite: "zitier+it",
    act: `beschloss{,en} beschließt beschlossen/p skandier+it entschied{,en} entschieden/p fordert{,e,en} fordern gefordert/p verlang+t empfahl{,en} empfiehlt empfohlen/p kritisier+it beschuldig+t auf:forder{t,te,ten,n} aufgefordert/p auf:rief auf:riefen auf:ruft aufgerufen/p vor:warf vor:warfen vor:wirft
      vor:werfen vorgeworfen/p appellier+it plädier+it bezweifel+t begründe{t,te,ten} begrüß{t,te,ten} lehnt{,e,en} bestätig+t
      verurteil+t befürworte{t,te,ten} an:prangert{,e,en} beantrag+t bestritt{,en} bestreite{t,n}
      voraus:sag{t,te,ten} vorausgesagt/p beziffer{t,te,ten} beziffert/p rät raten riet{,en} geraten/p bedauer{t,te,ten} bekräftig+t beton+t sprach{,en} spricht sprechen gesprochen/p lobt{,e,en} warn+t beklag+t heraus:strich heraus:streicht bemängel{t,te,ten} bemängelt/p rechtfertig{t,te,ten} unterstütz{t,te,ten} mahnt{,e,en}
      zurück:wies zurück:wiesen zurück:weist zurückgewiesen/p an:kündig{t,te,ten,en} angekündigt/p`,
  },
  nounLike: "",
  adpositions: [
    "laut",
    "nach angaben {von,der,des,eines,einer,seiner,ihrer,vom}",
    "nach angaben",
    "gemäß",
    "nach {ansicht,meinung,auffassung,aussage,aussagen,einschätzung,darstellung,schätzungen,berichten,informationen,erkenntnissen,worten,überzeugung,mitteilung,auskunft,schätzung} {von,der,des,eines,einer,vom}",
    "nach informationen",
    "in den worten {von,der,des}",
    "nach {berichten,angaben} {von,der,des}",
    "nach einem bericht {der,des,von}",
    "einem bericht {der,des,von}",
    "so",
    "aus sicht {von,der,des}",
    "nach eigenen angaben {von,der,des}",
    "einer mitteilung {der,des,von}",
  ],
  nouns: "behauptung vorwurf aussage ankündigung forderung warnung einschätzung ansicht meinung",
  hedges: ["angeblich", "mutmaßlich", "offenbar", "vermutlich", "angebliche", "angeblichen", "unbestätigten"],
  titles: `herr frau dr dr. prof prof. professor professorin präsident präsidentin kanzler kanzlerin bundeskanzler
    bundeskanzlerin *minister *ministerin *präsident *präsidentin premier kardinal papst bischof general oberst könig königin prinz
    prinzessin *chef *chefin *sprecher *sprecherin senator senatorin bürgermeister* oberbürgermeister* abgeordnete* trainer*
    *sekretär *sekretärin *direktor *direktorin *vorsitzende *vorsitzender *beauftragte *beauftragter *kommissar *kommissarin
    *anwalt *anwältin *experte *expertin *trainer *mitglied *politiker *politikerin *kandidat *kandidatin rapper rapperin`,
  roles: `person* kapitän* sprecher* *sprecher *sprecherin *sprechers *minister* *präsident* *kanzler* *chef *chefin *chefs chef* *vorsitzende*
    *politiker* *experte* *expertin* forscher* *forscher* wissenschaftler* *wissenschaftler* *anwalt* anwält* *anwält* richter*
    *richter staatsanwält* ermittler* polizist* beamte* *beamte* diplomat* analyst* ökonom* *direktor* *leiter* leiter* mitarbeiter*
    *mitarbeiter* zeuge* zeugin* *zeugen augenzeuge* anwohner* bewohner* kritiker* *kritiker* aktivist* *aktivist* demonstrant* autor*
    gründer* *gründer* geschäftsführer* vorstand* abgeordnete* *abgeordnete* senator* gouverneur* bürgermeister* *bürgermeister* botschafter*
    general* sekretär* *sekretär* beobachter* insider* quelle quellen *kreise *kreisen kreise kreisen beteiligte* betroffene* eltern
    vater mutter bruder schwester sohn tochter freund* mann frau männer frauen menschen leute studierende* student* lehrer*
    arzt ärzt* *arzt *ärzt* patient* soldat* *soldat* kommandeur* unternehmer* manager* *manager* händler* bauer* bauern landwirt*
    *gegner* befürworter* opposition* republikaner* demokraten demokrat* grüne grünen sozialdemokrat* vertreter* *vertreter* verteidiger*
    nutzer* kunden kunde trainer* spieler* sportler* *sieger* *meister* schauspieler* sänger* regisseur* journalist* reporter* korrespondent*
    redakteur* historiker* professor* bischof* papst verantwortliche* delegierte* teilnehmer* fachleute nachbar* passant* angehörige*
    *beauftragte* *kommissar* *sprechern berater* *berater* *mitglied *mitglieder *mitgliedern flüchtling* urheber* dichter* kläger*`,
  male: "herr vater bruder sohn mann sprecher präsident kanzler minister premier könig prinz papst bischof *sprecher *minister *präsident *politiker",
  female: "frau mutter schwester tochter *in *ministerin königin prinzessin",
  organizations: `*amts *amtes *ministerium *ministeriums *amt *behörde *behörden *polizei polizei *agentur *kommission *gericht *gerichts *gerichtshof *hof
    *verband *verbandes *verein *gewerkschaft *partei *fraktion *regierung regierung *staatsanwaltschaft *universität *institut *instituts *bank *konzern
    *konzerns unternehmen *unternehmen *firma hersteller *hersteller *rat *parlament *kammer *stiftung *gesellschaft *organisation *bund *zentrum
    *dienst *wehr *feuerwehr armee militär *miliz *kirche vatikan kreml pentagon nato eu uno un who union *union gmbh ag *werk *klinik
    *krankenhaus stadt *verwaltung *bahn *museum *club *klub *allianz *bündnis bündnis *komitee *ausschuss *senat kongress *botschaft *initiative
    *bewegung ministerium agentur firma justiz küstenwache hisbollah hamas taliban *konsulat magistrat gruppe *gruppe team *kanzlei`,
  documents: `artikel *artikel *auskunft *berechnungen *bericht *berichts *berichten *berichte bericht berichte studie studien *studie umfrage *umfrage umfragen *analyse analyse dokument dokumente papier
    *papier gutachten erklärung mitteilung *mitteilung *meldung meldung meldungen urteil *urteil anklage *anklage klage *schreiben schreiben brief *brief statistik
    *statistik daten *daten schätzung schätzungen untersuchung* protokoll* aussage* *aussage interview vertrag *vertrag gesetz verfassung
    akten *akten angaben medienbericht* presseberichte* statement`,
  standing: "studie umfrage urteil anklage klage gutachten",
  posts: "tweet tweets post posting facebook-post beitrag",
  outlets: `*medium zeitung *zeitung zeitungen magazin *magazin nachrichtenmagazin sender *sender *agentur nachrichtenagentur nachrichtenportal portal *portal blatt *blatt
    zeitschrift *zeitschrift medien *medien fernsehen presse *presse rundfunk boulevardblatt podcast onlinemagazin`,
  outletNames:
    "*tageblatt *bote *anzeiger *zeitung *kurier *nachrichten *rundschau *tagblatt *abendblatt *morgenpost *volksblatt *merkur",
  hearers: "reporter reportern journalisten presse medien publikum parlament",
  journalists:
    "journalist journalistin reporter reporterin moderator moderatorin korrespondent korrespondentin",
  settings: `interview *interview gespräch *gespräch pressekonferenz *konferenz erklärung mitteilung *mitteilung rede *rede statement brief
    *brief beitrag facebook twitter x instagram fernsehansprache telefonat sendung podcast talkshow videobotschaft *botschaft`,
  texts: "erklärung mitteilung pressemitteilung brief schreiben",
  generic:
    "unternehmen konzern behörde ministerium partei zeitung blatt magazin sender gericht verband agentur bericht studie papier",
  givenNames: {
    male: `adam ahmed albert alexander alexej ali andreas andrej andrzej angelo anton antonio antony armin arnold axel balazs barack ben benjamin
      bernd bernhard bill björn bodo boris brad carl carsten charles chris christian christoph clemens daniel david denis detlef dieter dietmar
      dirk dmitri donald eckart edmund edward egon emmanuel erich erik ernst eugen felix ferdinand florian frank frank-walter franz
      fred friedrich fritz george georg gerd gerhard gert gregor guido gunter günter günther gustav hannes hans hans-dietrich harald hartmut
      heiko heiner heinrich heinz helmut henning henry herbert hermann holger horst hubert hubertus hugo igor ingo ivan iwan jack jacques
      jan jean jens jeff jim joachim joe johann johannes john jonas jörg josef joseph jose juan jürgen kai karl karl-theodor kevin klaus
      kofi konrad kurt lars leo leonid lothar louis ludwig luis lukas lutz manfred manuel marc marcel marco marcus mario mark markus martin
      mathias matthias max maximilian michael michail mike mohammed nicolas niels nikolaus norbert olaf oliver oskar otto pascal patrick paul
      peer peter philipp pierre rainer ralf ralph reiner reinhard reinhold rené richard robert roland rolf roman rudi rudolf rüdiger sebastian
      sergej sergei siegfried sigmar silvio simon stefan steffen stephan steve sven theo theodor thilo thomas thorsten tim tobias tom torsten ulrich
      uwe viktor volker walter werner wilhelm willi wladimir wolf wolfgang wolodymyr xavier`,
    female: `agnes alexandra alice alina andrea angela angelika anja anke ann anna anne annegret annette anni annalena antje astrid barbara beate
      beatrix bettina birgit brigitte britta carla carmen carola caroline cathrin christa christiane christina christine claudia condoleezza cornelia
      dagmar daniela doris dorothea edith elena elisabeth elke ellen emma erika erna esther eva franziska franka frauke gabriele gerda gesine gisela
      gudrun hanna hannah heide heidi heike helena helga hilary hillary ilse ines inge ingrid irene iris irina jana janine jennifer jessica johanna
      judith julia juliane jutta karin karla katarina katharina kathrin katja katrin kerstin kirsten klara kristina laura lea lena leonie lisa
      luise manuela margarete margot maria marie marie-agnes marina marion marlene martina melanie michelle michaela monika nadine nancy natalie natalja
      nicola nicole nina olga patricia paula petra regina renate ricarda rita rosa ruth sabine sahra sandra sara sarah sigrid silke silvia simone sofia
      sonja sophie stefanie stephanie susanne svenja sylvia tanja tatjana teresa ulla ulrike ursula uta ute vera verena veronika victoria wiebke
      yvonne`,
  },
  grammar: {
    verb: "middle",
    capitals: "nouns",
    verbSecond: true,
    bareClause: true,
    conjugations: {
      t: { finite: "t te ten en", participle: "ge_t _t" },
      et: { finite: "et ete eten en", participle: "ge_et" },
      it: { finite: "t te ten en", participle: "_t" },
    },
    asWords: "wie",
    rumour: {
      verbs: "soll sollen",
      infinitives: "haben sein",
      participles: "ge*t ge*en *t *en",
      never: "müssen können werden",
    },
    epithets:
      "politiker* *-jährige *-jähriger *-jährigen *jährige funktionär* *politiker *politikerin politikerin",
    anaphors: ["das", "dies", "so"],
    quoting: "zitiert zitierte zitieren zitierten",
    bridges: "mit den der folgenden worten satz aussage unter anderem",
    passedOn: ["zitiert von", "befragt von", "zu gast {bei,im,in}"],
    citing: [
      "unter berufung auf",
      "unter verweis auf",
      "mit bezug auf",
      "unter bezugnahme auf",
      "{berief,beruft,berufen,beriefen} sich auf",
      "sich auf",
      "mit berufung auf",
    ],
    behind: [
      "zufolge",
      "{meinung,ansicht,auffassung,aussage,angaben,einschätzung,überzeugung,darstellung} nach",
    ],
    ties: "von vom des der für aus im in bei beim am eines einer zum zur",
    toward: "gegenüber zu zur zum an im in bei beim",
    withWords: "mit bei für im in der des",
    possessed: [
      ["nach", "angaben"],
      ["nach", "ansicht"],
      ["nach", "meinung"],
      ["seiner", "nach"],
    ],
    afterMark: "so",
    agents: "von vom durch",
    ownWords: [
      "nach eigenen {angaben,aussagen,worten}",
      "nach eigener {aussage,darstellung,einschätzung}",
      "eigenen angaben zufolge",
    ],
    toldBy: {
      prepositions: "nach laut gemäß",
      nouns:
        "*studie *umfrage *umfragen *statistik *statistiken *zahlen *hochrechnungen *prognose *prognosen *erhebung *medienberichten *zeugenaussagen *angaben *angabe *ansicht *meinung *auffassung *aussage *aussagen *einschätzung *darstellung *schätzung *schätzungen *bericht *berichten *informationen *erkenntnissen *worten *überzeugung *mitteilung *auskunft *meldungen *berechnungen *ermittlungen *vorstellungen *vorstellung *untersuchungen",
    },
    hearsay: `demnach sei seien habe werde könne müsse solle wolle dürfe möge gebe gehe komme stehe liege bleibe lasse mache nehme halte führe zeige bringe
      finde bestehe handle handele gelte wisse bekomme erhalte sehe verfüge brauche bedeute gehöre sollten`,
    weakHearsay:
      "hätten hätte wären wäre würden würde könnten könnte müssten müsste dürften wollten sollten sollte stünde stünden gäbe ginge käme kämen",
    toldIn: "heißt hieß verlautete verlautet",
    conditions: "wenn falls",
    definite: "der die das den dem des dieser diese dieses diesem",
  },
};

export default de;
