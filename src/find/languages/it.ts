/** Italian. */
import type { Language } from "../language";

const it: Language = {
  tag: "it",
  quotes: [
    ["«", "»"],
    ["“", "”"],
    ['"', '"'],
    ["‘", "’"],
    ["„", "”"],
  ],
  abbreviations:
    "sig sigg dott dott.ssa prof prof.ssa avv ing on sen gen col mons ecc art pag n cfr es ca tel s.p.a spa",
  determiners: `il lo la i gli le l' l’ un uno una un' un’ del dello della dei degli delle dell' dell’ al allo alla ai agli alle all' all’ dal dallo dalla
    dai dagli dalle dall' dall’ nel nello nella nei negli nelle nell' nell’ sul sullo sulla sui sugli sulle sull' sull’ questo questa questi queste
    quest' quest’ quel quello quella quei quegli quelle quell' quell’ alcuni alcune ogni tutti tutte tutta tutto altri altre altro altra molti molte due entrambi
    diversi diverse nessun nessuna stesso stessa`,
  possessives: "suo sua suoi sue loro mio mia nostro nostra nostri nostre",
  prepositions: `di d' d’ a ad da in con su per tra fra secondo durante contro verso senza dopo prima presso sotto sopra oltre entro
    del dello della dei degli delle dell' dell’ al allo alla ai agli alle all' all’ dal dallo dalla dai dagli dalle dall' dall’ nel nello nella nei negli nelle nell'
    nell’ sul sullo sulla sui sugli sulle sull' sull’`,
  conjunctions: "e ed o ma però né oppure",
  subordinators: "se quando mentre perché poiché come dove dopo sebbene anche affinché dato",
  relatives: "che cui quale quali chi dove",
  auxiliaries: `ha hanno aveva avevano abbia abbiano avrebbe avrebbero ho abbiamo avrà è sono era erano fu sarebbe sarebbero sia siano sarà
    viene vengono può possono potrebbe deve devono dovrebbe`,
  passives: "è sono era erano fu stato stata stati state viene vengono venne",
  adverbs: `quanto anche già ancora oggi ieri domani ora poi quindi inoltre così solo sempre mai più molto bene infine intanto invece
    recentemente successivamente precedentemente qui lì stesso proprio ieri stamattina stasera si gli ci ne lo la li le mi vi l' l’ s' s’ subito
    ufficialmente pubblicamente chiaramente dunque allora`,
  negations: "non né mai nessuno niente nulla senza",
  numbers:
    "due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta cento mille mila milione milioni miliardi",
  times: `lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre
    ottobre novembre dicembre oggi ieri domani mattina sera pomeriggio notte settimana mese anno giorno giorni ore anni scorso scorsa prossimo`,
  verbs: `fa fece va andò sta dà diede prende mette viene resta tiene porta trova sembra arriva parte`,
  pronouns: {
    lui: { gender: "male", plural: false },
    egli: { gender: "male", plural: false },
    lei: { gender: "female", plural: false },
    ella: { gender: "female", plural: false },
    essi: { gender: "any", plural: true },
    loro: { gender: "any", plural: true },
    io: { gender: "any", plural: false },
    noi: { gender: "any", plural: true },
    che: { gender: "any", plural: false },
    chi: { gender: "any", plural: false },
    "quest’ultimo": { gender: "male", plural: false },
  },
  objects: "si gli ci ne lo la li le mi vi l' l’ me te",
  complementizers: "che se",
  cues: {
    say: `afferm+are dichiar+are spieg+are assicur+are sottoline+are annunci+are comment+are raccont+are osserv+are segnal+are
      riport+are conferm+are rivel+are ricord+are critic+are denunci+are lament+are precis+are evidenzi+are replic+are
      ribad+ire sostien{e,ono} sostenev{a,ano} sostenuto/p sostenendo/g scriv{e,ono,eva,endo/g} scrisse scritto/p dic{e,ono,eva,evano,endo/g} disse{,ro} detto/p
      aggiung{e,ono,eva,endo/g} aggiunse{,ro} aggiunto/p rispond{e,ono,eva,endo/g} rispose{,ro} risposto/p ammett{e,ono,eva,endo/g} ammise ammesso/p
      rifer{isce,iscono,iva,ito/p,endo/g} avver{te,tono,tì,tito/p,tendo/g} chiar{isce,iscono,ì,ito/p,endo/g} insist{e,ono,eva,ito/p} conclu{de,dono,deva,dendo/g,so/p} concluse
      ritien{e,ono} ritenev{a} ritenuto/p prosegu{e,ono,iva,ito/p} promett{e,ono} promesso/p rileva{,no,to/p} not+are dett{aglia} twitta{,to/p,no} posta{,to/p}
      pubblic+are inform+are stim+are prevede{,va} previsto/p smentisc{e,ono} smentito/p neg+are garant{isce,ito/p} chios{a,ato/p} esclam+are
      confess+are scherz+are auspic+are ripet{e,ono,uto/p} tuon+are rimarc+are puntualizz+are ipotizz+are accus+are aggiunt{a} racconta comunic+are rilanci+are
      riconosc{e,ono,iuto/p} argoment+are teme temono ammon{isce,ito/p}`,
    tell: "inform+are avvert{e,ono,ito/p} avvis+are",
    ask: "chied{e,ono,eva} chiese chiesto/p domand+are",
    show: "mostra{,no,to/p} dimostra{,no,to/p} emerge{,va} evidenzia{,no}",
    call: "defin{isce,iscono,ì,ito/p,ita/p,endo/g} descriv{e,ono} descritto/p chiam+are giudic+are",
    act: `critic+are denunci+are accus+are condann+are chied{e,ono,eva} chiese chiesto/p esig{e,ono} propon{e,ono} propose proposto/p respin{ge,gono,to/p}
      conferm+are annunci+are elogi+are lament+are invit{a,ano,ato/p} invoc+are minacc+are smentisc{e,ono} smentito/p sollecit+are ringrazi+are rivendic+are raccomand+are`,
  },
  nounLike:
    "nota racconta accusa critica denuncia riporta annuncia stima conferma commenta domanda replica pubblica segnala nega",
  adpositions: [
    "secondo",
    "stando a{,l,lla,i,gli,lle,ll’,d}",
    "a detta {di,del,della,dei,delle}",
    "a giudizio {di,del,della,dei}",
    "secondo {fonti,quanto} {di,del,della,dei,delle}",
    "nelle parole {di,del,della}",
    "a parere {di,del,della}",
  ],
  nouns: "affermazione dichiarazione annuncio",
  hedges: ["presunto", "presunta", "presunti", "presumibilmente", "apparentemente"],
  titles: `comandante capitana signor signora dott dott. dottor dottoressa prof prof. professor professoressa presidente presidentessa ministro ministra premier vicepremier
    generale colonnello cardinale papa vescovo re regina principe principessa sindaco sindaca senatore senatrice deputato deputata giudice
    capitano ambasciatore ambasciatrice segretario segretaria cancelliere governatore direttore direttrice portavoce avvocato avvocata leader assessore onorevole`,
  roles: `comandant{e,i} capitan{o,a,i} ministr{o,a,i,e} president{e,essa,i} premier vicepremier portavoce responsabil* dirigent* cap{o,i} direttor* direttric* deputat* senator* senatric*
    sindac* avvocat* giudic{e,i} procurator* pm magistrat* poliziott* agent{e,i} investigator* ufficial* general{e,i} colonnello diplomatic* ambasciator* espert* analist*
    economist* ricercator* scienziat* professor* storic* sociolog* politolog* giornalist* cronist* corrispondent* inviat* autor* scrittor* attivist* oppositor*
    manifestant* testimon{e,i} resident* vicin* font{e,i} consiglier* funzionari* dipendent* lavorator* sindacalist* imprenditor* fondator* ceo amministrator*
    medic{o,i} infermier* pazient* student* insegnant* genitor* padre madre fratello sorella figlio figlia marito moglie uomo donna uomini donne amic* collega colleghi
    vittim* superstit* soldat* militar* giocator* allenator* ct tecnic* attor* attric* regist* cantant* candidat* segretari* delegat* rappresentant* membr* cancelliere
    governator* re regina principe principessa papa vescov* cardinal* interlocutor* partecipant* osservator* specialist* coordinator* leader numero questore prefetto
    assessor* comandant* conducent* agricoltor* utent* persona persone studios* virolog* legale legali sospettat* imputat*`,
  male: "signor padre fratello figlio marito uomo re principe papa presidente direttore attore sindaco senatore ministro premier",
  female:
    "signora madre sorella figlia moglie donna regina principessa direttrice attrice senatrice ministra dottoressa sindaca premier presidente",
  organizations: `uffici{o} ministero governo polizia carabinieri tribunal* corte procura* comune esercito marina nato onu ue commission* consigli{o} comitat* assemblea senato
    congresso parlamento partit{o,i} sindacat* associazion* federazion* confederazion* organizzazion* ong fondazion* istitut* universit* scuol* ospedal* banc* aziend*
    società compagnia grupp{o,i} produttor* agenzi* autorit* direzion* amministrazion* presidenza quirinale chigi cremlino vaticano pentagono casa hamas hezbollah
    talebani moviment* centr{o,i} club squadra lega camera ambasciata giunta difesa farnesina viminale questura prefettura vigili osservatorio museo opposizione regione
    cgil cisl uil confindustria antitrust protezione`,
  documents: `rapport{o,i} studi{o} sondaggi{o} comunicat{o,i} document{o,i} letter{a,e} not{a,e} testo libro statistiche cifre dati analisi sentenz* ricors* decret* legge
    messaggi{o} bollettino articol{o,i} testimonianz* indagin{e,i} ricerc{a,he} documentario`,
  standing: "studio sondaggio sentenza ricerca indagine",
  posts: "tweet post messaggio",
  outlets: `giornale quotidiano settimanale rivista emittente radio televisione agenzia sito portale testata media stampa tabloid canale podcast tv`,
  outletNames:
    "corriere gazzetta gazzettino giornale messaggero mattino resto eco nuova cronaca tribuna quotidiano settimanale tempo",
  hearers: "giornalisti stampa media cronisti",
  journalists: "giornalista cronista corrispondente inviato inviata conduttore conduttrice",
  settings: `intervist{a,e} conferenz{a} comunicat{o} discorso dichiarazion{e,i} letter{a} tweet twitter x facebook instagram telegram trasmission{e} programma
    messaggi{o} dibattito riunion{e} intervento podcast video post nota punto informativa`,
  texts: "comunicato dichiarazione lettera nota",
  generic:
    "azienda società gruppo ministero giornale quotidiano rivista emittente agenzia partito tribunale rapporto studio organizzazione associazione",
  givenNames: {
    male: `adriano alberto aldo alessandro alessio alfonso alfredo andrea angelo antonio arturo attilio benedetto bruno carlo cesare christian claudio corrado
      cristiano daniele dario davide diego domenico donald edoardo elio emanuele emilio emmanuel enrico enzo ernesto ettore eugenio fabio fabrizio federico felice ferdinando
      filippo flavio francesco franco gabriele gaetano giacomo giampiero gian giancarlo gianfranco gianluca gianluigi gianni gino giorgio giovanni giulio giuseppe
      guglielmo guido ignazio ivan jacopo joe leonardo lorenzo luca luciano luigi manuel marcello marco mario massimiliano massimo matteo mattia maurizio
      mauro michele mike mirko nicola nicolò oreste paolo pasquale patrizio pier piero pietro raffaele renato renzo riccardo roberto rocco rodolfo romano
      salvatore samuele sandro sebastiano sergio silvio simone stefano tommaso ugo umberto valerio vincenzo vito vittorio vladimir volodymyr walter elon`,
    female: `ada adriana agnese alba alessandra alessia alice amalia angela anna annamaria antonella antonia arianna aurora barbara beatrice benedetta bianca
      camilla carla carlotta carmela carolina caterina cecilia chiara cinzia clara claudia cristina daniela debora diana donatella elena eleonora elisa elisabetta
      elly emanuela emma erica eva fabiana federica fiorella flavia franca francesca gabriella gaia giada ginevra giorgia giovanna giulia giuliana giuseppina gloria grazia
      ilaria irene isabella ivana kamala lara laura letizia licia lidia linda lisa livia loredana lorenza lucia luciana luisa maddalena manuela mara margherita maria
      mariastella marina marta martina matilde michela miriam monica nadia nicoletta olga ornella paola patrizia raffaella rita roberta rosa rosanna rossella sabrina
      sandra sara serena silvia simona sofia sonia stefania susanna teresa valentina valeria vanessa vera veronica virginia vittoria ursula`,
  },
  grammar: {
    verb: "middle",
    capitals: "names",
    dropsSubject: true,
    dashSpeech: true,
    conjugations: {
      are: { finite: "a ano ò arono ava avano", participle: "ato", gerund: "ando" },
      ire: { finite: "isce iscono ì iva", participle: "ito", gerund: "endo" },
    },
    elisions: "l d un dell all dall nell sull quest quell c s n m t v quell dev",
    asWords: "come secondo così",
    maleArticles: "il un lo uno",
    femaleArticles: "la una",
    rumour: {
      verbs: "avrebbe avrebbero sarebbe sarebbero",
      participles:
        "*ato *ata *ati *ate *uto *uta *uti *ute *ito *ita *iti *ite *sso *ssa *ssi *sse *so *sa *si *se *rto *rta *rti *rte *tto *tta *tti *tte *sto *sta",
      never: "dovuto potuto voluto dovuta potuta stato stata questo questa così già rimasto bastato",
    },
    conditions: "se",
    epithets: "politico esponente dirigente leader funzionario",
    citing: [
      "citando",
      "che cita",
      "che citano",
      "citato da",
      "citata da",
      "citando il",
      "citando la",
      "sulla base di",
    ],
    ties: "di d' d’ del dello della dei degli delle dell' dell’ per a al alla ai in",
    toward: "a al allo alla ai agli alle all' all’ ad su sul sulla sull' sull’ nel nello nella",
    withWords: "con a al alla all' all’ con rilasciata di del della da",
    opensContent: "di essere avere",
    reflexives: "si s’ s'",
    passedOn: [
      "{ripres,riportat,citat,intervistat,interpellat,contattat,raggiunt,sentit,pubblicat,consultat,diffus,rilanciat}{o,a,i,e} {da,dal,dall’,dall',dalla,dai,dagli,dalle}",
      "ospite {di,del,della,dell’,dell',a,su}",
      "ai microfoni {di,del,della,dell’,dell'}",
    ],
    anaphors: ["lo", "questo", "è quanto", "è ciò che", "così"],
    quoting: "cita citano",
    definite: "il lo la i gli le l' l’ questo questa quel quella",
  },
};

export default it;
