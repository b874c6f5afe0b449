/** Spanish. */
import type { Language } from "../language";

const es: Language = {
  tag: "es",
  quotes: [
    ["“", "”"],
    ["«", "»"],
    ['"', '"'],
    ["‘", "’"],
    ["„", "”"],
  ],
  abbreviations:
    "sr sra srta dr dra d dña prof gral cnel lic ing arq ee.uu ee uu av avda etc pág núm art aprox vs jr ud uds mons",
  determiners: `el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella del al algunos algunas varios
    varias cada todo todos toda todas ambos ambas otro otra otros otras muchos muchas dos ningún ninguna mismo misma`,
  possessives: "su sus mi mis nuestro nuestra nuestros nuestras",
  prepositions: `de del a al en con por para sin sobre entre desde hasta contra hacia según durante ante bajo tras mediante vía
    además dentro junto`,
  conjunctions: "y e o u pero sino ni",
  subordinators: "si cuando mientras aunque porque donde pues como ya sino aun",
  relatives: "que quien quienes cual cuales cuyo cuya donde",
  auxiliaries: `ha han había habían haya hayan habrá habría he hemos es son era eran fue fueron será sería está están estaba estaban
    puede pueden podría podrían debe deben`,
  passives: "fue fueron es son era eran será sido",
  adverbs: `también además ya hoy ayer mañana ahora luego después antes así asimismo sólo solo aún todavía siempre nunca más muy bien
    incluso recientemente posteriormente previamente finalmente entonces tampoco aquí allí ahí mismo precisamente igualmente
    textualmente públicamente anteriormente no se le les lo la los las me nos te inicialmente oficialmente tajantemente tan claramente`,
  negations: "no ni nunca jamás tampoco nadie nada sin",
  numbers:
    "dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cien mil millón millones",
  times: `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre
    noviembre diciembre hoy ayer mañana tarde noche semana mes año día días horas años pasado pasada próximo madrugada mediodía jornada`,
  verbs: `hace hizo tiene tuvo va fue vive dio da pone puso viene vino sale queda quedó sigue llega llegó parece pasa pasó`,
  pronouns: {
    él: { gender: "male", plural: false },
    ella: { gender: "female", plural: false },
    ellos: { gender: "any", plural: true },
    ellas: { gender: "any", plural: true },
    yo: { gender: "any", plural: false },
    nosotros: { gender: "any", plural: true },
    quien: { gender: "any", plural: false },
    quienes: { gender: "any", plural: true },
    que: { gender: "any", plural: false },
    este: { gender: "male", plural: false },
    ésta: { gender: "female", plural: false },
    éste: { gender: "male", plural: false },
  },
  objects: "se le les lo la los las me nos te os mí",
  complementizers: "que si",
  cues: {
    say: `afirm+ar declar+ar explic+ar asegur+ar señal+ar indic+ar anunci+ar agreg+ar inform+ar coment+ar manifest+ar coment+ar
      apunt+ar destac+ar subray+ar revel+ar confirm+ar consider+ar estim+ar alert+ar critic+ar lament+ar denunci+ar ratific+ar
      detall+ar recalc+ar argument+ar cont{ó,aron,ando/g,ado/p} cuenta{,n} relat+ar narr+ar public+ar report+ar recuerda{,n} record{ó,aron,ando/g,ado/p}
      insist{e,en,ió,ieron,ía,ido/p,iendo/g} añad{e,en,ió,ieron,ía,ido/p,iendo/g} sostien{e,en} sostuv{o,ieron} sostenido/p sosteniendo/g
      dij{o,eron} dice{,n} decía{,n} dicho/p diciendo/g advirti{ó,eron} advert{ía,ido/p} adviert{e,en} advirtiendo/g respond{e,en,ió,ieron,ido/p,iendo/g}
      admit{e,en,ió,ieron,ido/p,iendo/g} reconoc{e,en,ió,ieron,ido/p,iendo/g} escrib{e,en,ió,ieron,ía,iendo/g} escrito/p expus{o,ieron} expuesto/p expone{,n}
      aclar+ar precis+ar reiter+ar zanj+ar sentenci+ar puntualiz+ar matiz+ar garantiz+ar remarc+ar observ+ar conclu{ye,yen,yó,yeron,ido/p,yendo/g}
      difund{e,ió,ieron,ido/p} prosigu{e,ió} prosiguió opin+ar augur+ar vaticin+ar pronostic+ar promet{e,en,ió,ieron,ido/p,iendo/g}
      neg{ó,aron,ado/p,ando/g} nieg{a,an} desminti{ó,eron} desmiente{,n} desmentido/p confes+ar confies{a,an} exclam+ar contest+ar critic+ar
      replic+ar tuite+ar mencion+ar especific+ar enfatiz+ar cre{e,en} reproch+ar testific+ar calcul+ar acot+ar ironiz+ar celebr+ar
      conced{e,ió,ido/p} aleg+ar asever+ar plante{a,an,ó,aron,ado/p,ando/g} dej{ó} respald+ar evoc+ar bromeó resum{e,ió,ido/p} abund{ó}`,
    tell: "advirti{ó,eron} avis+ar",
    ask: "pregunt+ar cuestion+ar",
    show: "muestra{,n} mostr{ó,aron} demuestra{,n} demostr{ó,aron} sugi{ere,eren,rió} reflej+ar",
    call: "calific+ar describ{e,en,ió,ieron,iendo/g} tach+ar tild+ar denomin+ar",
    act: `exig{e,en,ió,ieron,ido/p,iendo/g} reclam+ar critic+ar denunci+ar conden+ar rechaz+ar acus+ar inst{a,an,ó,aron,ado/p,ando/g} recomend+ar recomiend{a,an}
      pid{e,en,ió,ieron,iendo/g} pedido/p propus{o,ieron} propone{,n} confirm+ar anunci+ar alert+ar amenaz+ar elogi+ar lament+ar agradec{e,ió,ido/p}
      reivindic+ar cuestion+ar desminti{ó,eron} reproch+ar`,
  },
  nounLike:
    "anuncia informe informes denuncia critica publica publicado cuenta publicada declarado considerado",
  adpositions: [
    "según",
    "de acuerdo con",
    "de acuerdo a",
    "conforme a",
    "en palabras de",
    "en opinión {de,del}",
    "a juicio {de,del}",
    "en voz de",
    "según {fuentes,datos,informaciones,información,palabras} {de,del}",
  ],
  nouns: "afirmación declaración anuncio",
  hedges: ["presuntamente", "supuestamente", "aparentemente", "presunto", "presunta", "supuesto", "supuesta"],
  titles: `capitana comandante gerente sr sr. sra sra. dr dr. dra dra. don doña d. presidente presidenta ministro ministra vicepresidente vicepresidenta general coronel
    cardenal papa obispo rey reina príncipe princesa alcalde alcaldesa senador senadora diputado diputada juez jueza profesor profesora doctor doctora
    capitán embajador embajadora secretario secretaria canciller gobernador gobernadora director directora portavoz vocero jefe líder consejero consejera`,
  roles: `capit{án,ana,anes} comandant* gerent* encargad* persona* ministr{o,a,os,as} president{e,a,es} portavoz portavoces vocer{o,a,os} viceministr* vicepresident* responsable* dirigente* jef{e,a,es} director{,a,es,as}
    diputad* senador* alcalde* alcaldesa* abogad* juez jueza jueces fiscal fiscales magistrad* policía* agente* investigador* oficial* general coronel
    diplomátic* embajador* expert* analista* economista* científic* profesor* catedrátic* historiador* sociólog* politólog* periodista* reportero*
    corresponsal* autor* escritor* activista* opositor* manifestante* testigo* residente* vecin* fuente fuentes asesor* funcionari* emplead* trabajador*
    sindicalista* empresari* fundador* ceo médic* enfermer* paciente* estudiante* docente* padre* madre* herman* hij* marido esposa mujer* hombre*
    amig* compañer* víctima* superviviente* soldad* militar* jugador* entrenador* técnico seleccionador actor* actriz* cantante* candidat*
    secretari* delegad* representante* miembro* canciller* gobernador* rey reina príncipe princesa papa obispo* cardenal* interlocutor* participante* observador*
    especialista* coordinador* consejer* líder* mandatari* premier edil* primer acusad* sospechos* titular* comisari* cargo cargos conductor* ganader* agricultor*
    usuari* consultor* psicólog* portavoces nobel ex expresidente* exministr*`,
  male: "sr sr. don padre hermano hijo marido hombre rey príncipe papa presidente ministro director actor alcalde senador diputado portavoz periodista consejero",
  female:
    "sra sra. doña madre hermana hija esposa mujer reina princesa presidenta ministra directora actriz alcaldesa senadora diputada portavoz periodista consejera",
  organizations: `oficina* ministerio* gobierno* policía guardia justicia tribunal* corte* fiscalía* ayuntamiento* ejército* armada otan onu ue comisión* consejo* comité*
    asamblea* senado congreso parlamento* partido* sindicato* asociación* federación* confederación* organización* ong fundación* instituto* universidad*
    escuela* hospital* banco* empresa* compañía* grupo* fabricante* agencia* autoridad* autoridades dirección* administración* presidencia moncloa kremlin vaticano
    pentágono casa hamás hezbolá talibanes movimiento* centro* colectivo* club* equipo* liga* cámara* embajada* junta* defensa bomberos observatorio* museo*
    oposición alcaldía* secretaría* consejería* delegación* régimen constructora* aerolínea* multinacional* plataforma*`,
  documents: `informe* estudio* encuesta* sondeo* comunicado* documento* carta* nota* texto* libro* estadísticas cifras datos análisis sentencia* fallo* demanda*
    decreto* ley mensaje* boletín* artículo* testimonio* doctrina*`,
  standing: "estudio encuesta sondeo sentencia doctrina",
  posts: "tuit tuits tweet mensaje publicación",
  outlets: `periódico* diario* semanario* revista* cadena* radio* emisora* televisión agencia* portal* sitio* medio medios prensa tabloide* canal podcast rotativo`,
  outletNames: "crónica gaceta diario correo heraldo noticiero mercurio tribuna periódico semanario eco faro",
  hearers: "periodistas prensa medios reporteros",
  journalists: "periodista reportero reportera corresponsal presentador presentadora",
  settings: `entrevista* rueda* conferencia* comunicado* discurso* declaración* declaraciones carta* tuit* twitter x facebook instagram telegram programa* tribuna*
    mensaje* debate* reunión* comparecencia* intervención* podcast* vídeo* video* red redes foro acto publicación`,
  texts: "comunicado declaración carta nota",
  generic:
    "empresa compañía grupo ministerio periódico diario revista cadena agencia partido tribunal informe estudio organización asociación",
  givenNames: {
    male: `adrián agustín alberto alejandro alfonso alfredo álvaro andrés ángel antonio arturo augusto benito benjamín bernardo boris bruno carlos césar christian
      claudio cristian cristóbal daniel darío david diego dmitri dmitry dmytro domingo donald eduardo emilio emmanuel enrique ernesto esteban eugenio federico felipe fermín
      fernando fidel francisco gabriel gerardo germán gonzalo gregorio guillermo gustavo héctor hugo ignacio iñaki isaac ismael iván jacobo jaime javier jesús
      joan joaquín joe jordi jorge josé juan julián julio leonardo leopoldo lionel lorenzo lucas luis manuel marcelo marco marcos mariano mario martín mateo mauricio
      máximo michel miguel mikel mohamed nicolás óscar pablo pascual patricio patxi pau paulo pedro pere rafael ramón raúl ricardo roberto rodolfo rodrigo
      salvador samuel santiago sebastián serguéi sergei sergio simón teodoro tomás valentín vicente víctor vladimir volodímir volodymyr xavier`,
    female: `adela adriana alba alejandra alicia alma amalia amelia ana andrea ángela antonia aurora bárbara beatriz belén berta blanca camila carla carlota carmen
      carolina catalina cecilia celia clara claudia concepción consuelo cristina cayetana delia diana dolores elena elisa elvira emilia emma esperanza ester estela eugenia eva
      fátima francisca gabriela gloria guadalupe inés irene isabel josefa juana judith julia juliana kamala laura leonor leticia lidia lourdes lucía luisa lola luz
      macarena magdalena manuela margarita maría mariana marina marta mercedes mireia míriam mónica natalia nieves noelia nora nuria olga paloma patricia
      paula pilar raquel rebeca rita rocío rosa rosario sandra sara silvia sofía soledad sonia soraya susana teresa valentina valeria verónica victoria violeta
      virginia ximena yolanda`,
  },
  grammar: {
    verb: "middle",
    capitals: "names",
    dropsSubject: true,
    dashSpeech: true,
    conjugations: {
      ar: { finite: "a an ó aron aba aban", participle: "ado", gerund: "ando" },
    },
    asWords: "según como así tal",
    maleArticles: "el un",
    femaleArticles: "la una",
    rumour: {
      verbs: "habría habrían",
      participles: "*ado *ido *sto *cho *rto *uelto",
      never: "debido podido querido gustado sido",
    },
    conditions: "si",
    epithets: "funcionario funcionaria político política dirigente mandatario mandataria líder alto",
    citing: [
      "citando a",
      "citando",
      "que cita a",
      "que citan a",
      "citado por",
      "citada por",
      "con base en",
      "en base a",
    ],
    ties: "de del al para en por a",
    toward: "a al ante en",
    withWords: "con a al en de del concedida por para",
    opensContent: "haber ser estar no tener querer sentirse *erse *arse",
    reflexives: "se",
    passedOn: [
      "{recogid,reproducid,difundid,citad,consultad,entrevistad,preguntad,publicad,contactad,recabad,obtenid}{a,o,as,os} por",
      "a preguntas de",
      "en los micrófonos de",
    ],
    anaphors: ["así lo", "así", "lo", "esto", "eso"],
    quoting: "cita citó citan citaron",
    definite: "el la los las este esta",
  },
};

export default es;
