/** Portuguese, of Brazil and of Portugal. */
import type { Language } from "../language";

const pt: Language = {
  tag: "pt",
  quotes: [
    ["“", "”"],
    ["«", "»"],
    ['"', '"'],
    ["‘", "’"],
    ["„", "”"],
  ],
  abbreviations: "sr sra srs dr dra prof profa eng arq gen cel av etc pág art núm exa d ltda jr",
  determiners: `o a os as um uma uns umas do da dos das no na nos nas ao à aos às pelo pela pelos pelas num numa este esta estes estas
    esse essa esses essas aquele aquela deste desta desse dessa neste nesta alguns algumas vários várias cada todo toda todos todas ambos outro outra outros outras muitos
    muitas dois duas nenhum nenhuma mesmo mesma`,
  possessives: "seu sua seus suas meu minha nosso nossa nossos nossas",
  prepositions: `de do da dos das ao à aos às em no na nos nas com por pelo pela pelos pelas para sem sobre entre até desde contra
    segundo durante perante após sob antes depois conforme consoante junto via`,
  conjunctions: "e ou mas porém nem",
  subordinators: "se quando enquanto embora porque onde pois como já",
  relatives: "que quem qual quais cujo cuja onde",
  auxiliaries: `tem têm tinha tinham havia haviam teria teriam tenha tenham terá há é são era eram foi foram será seria está estão estava
    pode podem poderia deve devem`,
  passives: "é são era eram foi foram será sido",
  adverbs: `também ainda já hoje ontem amanhã agora depois logo então assim só apenas sempre nunca mais muito bem inclusive recentemente
    posteriormente anteriormente finalmente aqui ali lá mesmo justamente igualmente publicamente se lhe lhes nos me te o-lo oficialmente
    porém entretanto aliás`,
  negations: "não nem nunca jamais tampouco ninguém nada sem",
  numbers:
    "dois duas três quatro cinco seis sete oito nove dez onze doze vinte trinta cem mil milhão milhões bilhão bilhões",
  times: `segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira janeiro fevereiro
    março abril maio junho julho agosto setembro outubro novembro dezembro hoje ontem amanhã tarde noite manhã semana mês ano dia dias horas anos passado passada próximo
    madrugada`,
  verbs: `faz fez vai foi dá deu põe pôs vem veio sai fica ficou segue chega chegou parece passa passou tem teve`,
  pronouns: {
    ele: { gender: "male", plural: false },
    ela: { gender: "female", plural: false },
    eles: { gender: "any", plural: true },
    elas: { gender: "any", plural: true },
    eu: { gender: "any", plural: false },
    nós: { gender: "any", plural: true },
    quem: { gender: "any", plural: false },
    que: { gender: "any", plural: false },
    este: { gender: "male", plural: false },
    esta: { gender: "female", plural: false },
  },
  objects: "se lhe lhes nos me te mim",
  complementizers: "que se",
  cues: {
    say: `afirm+ar declar+ar explic+ar assegur+ar assinal+ar indic+ar anunci+ar inform+ar coment+ar manifest+ar apont+ar destac+ar
      sublinh+ar revel+ar confirm+ar consider+ar estim+ar alert+ar critic+ar lament+ar denunci+ar detalh+ar argument+ar cont{ou,aram,ando/g,a,am} relat+ar narr+ar
      public+ar report+ar record+ar lembr+ar ressalt+ar fris+ar reiter+ar garant{e,em,iu,iram,indo/g,ido/p} acrescent{a,am,ou,aram,ando/g,ado/p} acrescentou adicion+ar
      insist{e,em,iu,iram,indo/g} sustent+ar diss{e,eram} diz{,em,ia,iam,endo/g} dito/p advert{e,em,iu,iram,indo/g} respond{e,em,eu,eram,endo/g,ido/p}
      admit{e,em,iu,iram,indo/g,ido/p} reconhec{e,em,eu,eram,endo/g,ido/p} escrev{e,em,eu,eram,endo/g} escrito/p refor{ça,çam,çou,çaram,çando/g,çado/p}
      esclarec{e,em,eu,eram,endo/g,ido/p} precis+ar conclu{i,em,iu,íram,indo/g,ído/p} opin+ar prev{ê,eem,iu} promet{e,em,eu,eram,endo/g,ido/p} neg{a,am,ou,aram,ando/g,ado/p}
      desment{e,em,iu,iram,indo/g,ido/p} confess+ar exclam+ar contest+ar tuit+ar mencion+ar enfatiz+ar acredit+ar avali+ar aleg+ar salient+ar refer{e,em,iu,iram,indo/g,ido/p}
      defend{e,em,eu,eram,endo/g,ido/p} observ+ar ponder+ar complet+ar finaliz+ar questiona{,m,ndo/g} divulg+ar not{a,ou,aram,ando/g} prossegu{e,iu,indo/g} avis{a,am,ou,aram,ando/g}
      realç+ar brinc+ar desabaf+ar acus+ar calcul+ar conta{ram} afian{ça,çou} repet{e,iu,indo/g} descart+ar resum{e,iu,indo/g} rebat{e,eu} vaticin+ar`,
    tell: "avis+ar inform+ar",
    ask: "pergunt+ar question+ar indag+ar",
    show: "mostr+ar demonstr+ar suger{e,em,iu,iram} aponta{,m}",
    call: "classific+ar descrev{e,em,eu,eram,endo/g} cham+ar qualific+ar",
    act: `exig{e,em,iu,iram,indo/g,ido/p} critic+ar denunci+ar conden+ar rejeit+ar acus+ar recomend+ar ped{e,em,iu,iram,indo/g,ido/p} propôs propuseram propõe{,m}
      confirm+ar anunci+ar alert+ar ameaç+ar elogi+ar lament+ar agradec{e,eu} reivindic+ar question+ar desment{e,iu,iram} apel{a,ou,aram,ando/g} neg{a,am,ou,aram} descart+ar`,
  },
  nounLike:
    "denúncia critica informe contas conta publica publicado considerado declarado anuncia alerta lembrança nota notas avisa",
  adpositions: [
    "segundo",
    "de acordo com",
    "conforme",
    "nas palavras {de,do,da}",
    "na opinião {de,do,da}",
    "na avaliação {de,do,da}",
    "na visão {de,do,da}",
    "segundo {fontes,dados,informações} {de,do,da,dos,das}",
    "consoante",
  ],
  nouns: "afirmação declaração anúncio",
  hedges: ["supostamente", "alegadamente", "aparentemente", "suposto", "suposta", "alegado", "alegada"],
  titles: `capitã comandante sr sr. sra sra. dr dr. dra dra. dom dona presidente presidenta ministro ministra vice-presidente general coronel cardeal papa bispo rei rainha
    príncipe princesa prefeito prefeita senador senadora deputado deputada juiz juíza professor professora doutor doutora capitão embaixador embaixadora secretário
    secretária chanceler governador governadora diretor diretora porta-voz chefe líder premiê primeiro-ministro primeira-ministra autarca delegado`,
  roles: `capitã{,o} capitães comandant* gerent* pessoa* ministr{o,a,os,as} president{e,a,es} porta-voz* vice-president* responsáve* dirigente* chefe* director* diretor* deputad* senador* prefeit* autarca*
    advogad* juiz* juíz* procurador* promotor* magistrad* policia* agente* investigador* oficial oficiais general coronel diplomat* embaixador* especialista* perit* analista*
    economista* cientista* pesquisador* professor* historiador* sociólog* politólog* jornalista* repórter* correspondente* autor* escritor* ativista* activista* opositor*
    manifestante* testemunha* morador* vizinh* fonte fontes assessor* funcionári* empregad* trabalhador* sindicalista* empresári* fundador* ceo médic* enfermeir* paciente*
    estudante* docente* pai mãe pais irmão irmã filho filha marido esposa mulher* homem homens amig* colega* vítima* sobrevivente* soldad* militar* jogador* treinador* técnico
    ator atriz actor actriz cantor* candidat* secretári* delegad* representante* membro* chanceler* governador* rei rainha príncipe princesa papa bispo* cardeal*
    interlocutor* participante* observador* coordenador* conselheir* líder* premiê primeiro-ministro primeira-ministra vereador* suspeit* acusad* titular* comissári* pessoa pessoas
    motorista* agricultor* virologista* dona médium utente*`,
  male: "sr sr. dom pai irmão filho marido homem rei príncipe papa presidente ministro diretor ator prefeito senador governador deputado premiê",
  female:
    "sra sra. dona mãe irmã filha esposa mulher rainha princesa ministra diretora atriz prefeita senadora governadora deputada presidente",
  organizations: `ministério* governo* polícia* justiça tribunal tribunais supremo prefeitura* câmara* exército marinha otan nato onu ue comissão comissões conselho* comité*
    comitê* assembleia* senado congresso parlamento partido* sindicato* associação associações federação federações confederação organização organizações ong fundação instituto*
    universidade* escola* hospital hospitais banco* empresa* companhia* grupo* fabricante* agência* autoridade* autoridades direção administração presidência planalto kremlin
    vaticano pentágono casa hamas hezbollah talibãs movimento* centro* clube* equipa equipe* liga embaixada* junta defesa bombeiros observatório* museu* oposição secretaria*
    pgr stf mp psp gnr ministério petrobras plataforma*`,
  documents: `relatório* estudo* inquérito* pesquisa* sondagem sondagens comunicado* documento* carta* nota* texto* livro* estatísticas números dados análise* sentença*
    acórdão decreto* lei mensagem mensagens boletim artigo* testemunho* levantamento*`,
  standing: "estudo pesquisa sondagem sentença levantamento",
  posts: "tuíte tweet mensagem publicação post postagem",
  outlets: `jornal* diário* semanário* revista* emissora* rádio* televisão canal agência* portal* site* veículo* imprensa mídia tabloide* podcast estação`,
  outletNames: "diário gazeta correio jornal folha tribuna notícias",
  hearers: "jornalistas imprensa repórteres",
  journalists: "jornalista repórter correspondente apresentador apresentadora",
  settings: `entrevista* coletiva* conferência* comunicado* discurso* declaração declarações carta* tuíte tweet twitter x facebook instagram telegram programa* mensagem*
    debate* reunião pronunciamento* podcast* vídeo* rede redes nota audiência post publicação live`,
  texts: "comunicado declaração carta nota",
  generic:
    "empresa companhia grupo ministério jornal diário revista emissora agência partido tribunal relatório estudo organização associação",
  givenNames: {
    male: `adriano afonso alberto alexandre alfredo aloizio álvaro ana andré ângelo antônio antónio arnaldo arthur artur augusto benedito benjamin bernardo bruno caio camilo
      carlos celso césar ciro cláudio cristiano daniel davi david dias diego diogo donald douglas edson eduardo elias emanuel emmanuel ernesto fabiano fábio felipe
      fernando filipe flávio francisco franklin frederico gabriel geraldo gerson gilberto gilmar giovanni gonçalo guilherme gustavo hamilton haroldo heitor hélio henrique
      hugo humberto ivan jaime jair javier jerônimo joão joaquim joe jonas jorge jose josé juan júlio kléber leandro leonardo luan lucas luciano luís luiz lula manuel
      manoel marcelo márcio marco marcos mário martim mateus matheus maurício mauro miguel milton moisés nelson nuno orlando oscar otávio pablo paulo pedro
      rafael ramon raul renan renato ricardo roberto rodrigo rogério romeu ronaldo rubens rui samuel sandro sebastião sérgio silvio tarcísio thiago tiago tomás ulisses
      vasco vicente victor vinícius vitor vladimir volodymyr wagner walter wellington wilson`,
    female: `adriana alessandra alice aline amanda amélia ana andreia andréia ângela antónia beatriz benedita bianca bruna camila carla carmen carolina cármen catarina
      cecília célia clara cláudia cristiane cristina daniela débora denise diana dilma eduarda elaine elena elisa elisabete emília erika eva fabiana fátima fernanda
      flávia francisca gabriela gisele giovana glória graça helena heloísa inês irene isabel isabela janaína jandira jéssica joana josefa joyce júlia juliana kamala karina kátia
      laura letícia lídia lígia lílian lorena lourdes luana lúcia luciana luísa luiza madalena manuela mara márcia margarida maria mariana marina marisa marli marta
      michele míriam mónica mônica nádia natália nísia olga patrícia paula priscila rafaela raquel regina renata rita roberta rosa rosana rosângela sandra sara sílvia
      simone sofia solange sónia sônia soraya susana suzana tânia tatiana telma teresa thaís valéria vanessa vera verônica virgínia viviane`,
  },
  grammar: {
    verb: "middle",
    capitals: "names",
    dropsSubject: true,
    dashSpeech: true,
    conjugations: {
      ar: { finite: "a am ou aram ava avam", participle: "ado", gerund: "ando" },
    },
    endings: "-se -lhe -lhes -me -nos -lo -la -o -a",
    asWords: "segundo conforme como assim",
    maleArticles: "o um",
    femaleArticles: "a uma",
    rumour: {
      verbs: "teria teriam",
      participles: "*ado *ido *sto *ito *rto *ago *ado",
      never: "podido devido querido gostado sido de que",
    },
    conditions: "se",
    epithets: "político política dirigente responsável líder governante parlamentar",
    citing: ["citando", "que se baseia em", "baseando-se em", "que cita", "que citam", "com base em"],
    ties: "de do da dos das para por em no na pela pelo",
    toward: "ao à aos às no na",
    withWords: "com ao à aos às do da de concedida por para",
    opensContent: "ter ser estar não haver querer",
    reflexives: "se",
    passedOn: [
      "{reproduzid,divulgad,citad,ouvid,questionad,entrevistad,consultad,contactad,contatad,procurad,publicad,obtid}{a,o,as,os} {por,pelo,pela,pelos,pelas}",
    ],
    anaphors: ["isso", "isto", "é o que", "assim"],
    quoting: "cita citou citam",
    definite: "o a os as este esta esse essa",
  },
};

export default pt;
