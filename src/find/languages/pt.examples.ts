/** What the Portuguese table can read. */
import type { Examples } from "../examples";

const pt: Examples = {
  says: [
    [
      "“Vamos verificar”, disse na segunda-feira a ministra dos Transportes, Ana Vidal.",
      "Ana Vidal | Vamos verificar",
    ],
    ["A ministra dos Transportes, Ana Vidal, disse: “Vamos verificar”.", "Ana Vidal | Vamos verificar"],
    ["«A ponte é segura», garante Ana Vidal.", "Ana Vidal | A ponte é segura"],
    [
      "O Ministério Público anunciou que a investigação está encerrada.",
      "Ministério Público | a investigação está encerrada",
    ],
    [
      "O prefeito João Morais explicou que a estrada continuará fechada.",
      "João Morais | a estrada continuará fechada",
    ],
    ["A fábrica fecha em maio, informou na terça-feira a direção.", "direção | A fábrica fecha em maio"],
    ["Segundo a polícia, ninguém ficou ferido.", "polícia | ninguém ficou ferido"],
    ["Três pessoas ficaram feridas, segundo a polícia.", "polícia | Três pessoas ficaram feridas"],
    ["De acordo com os bombeiros, o fogo começou na cave.", "bombeiros | o fogo começou na cave"],
    ["Segundo o jornal Público, o porto vai fechar.", "Público | o porto vai fechar"],
    [
      "Conforme informou a Reuters, as partes se reuniram em segredo.",
      "Reuters | as partes se reuniram em segredo",
    ],
    [
      "O prefeito João Morais explicou à Reuters que a estrada continuará fechada.",
      "Reuters → João Morais | a estrada continuará fechada",
    ],
    [
      "Em entrevista à CNN, João Morais afirmou que haverá orçamento.",
      "CNN → João Morais | haverá orçamento",
    ],
    [
      "O banco vai cortar 300 empregos, informou a Reuters, citando duas fontes.",
      "Reuters → duas fontes | O banco vai cortar 300 empregos",
    ],
    ["Vários moradores contaram que ninguém os avisou.", "Vários moradores | ninguém os avisou"],
    [
      "Uma porta-voz da prefeitura esclareceu que a piscina abre em junho.",
      "Uma porta-voz da prefeitura | a piscina abre em junho",
    ],
    ["“É falso”, respondeu João Morais.", "João Morais | É falso"],
    [
      "A promotora Rita Sousa anunciou que o caso está encerrado. Ela acrescentou que não haverá recurso.",
      "Rita Sousa | o caso está encerrado",
      "Rita Sousa | não haverá recurso",
    ],
    [
      "O prefeito, João Morais, garantiu que a estrada reabre e acrescentou que “não há perigo”.",
      "João Morais | a estrada reabre",
      "João Morais | não há perigo",
    ],
    [
      "Ana Vidal, ministra dos Transportes, afirma que os comboios vão circular.",
      "Ana Vidal | os comboios vão circular",
    ],
    ["O relatório mostra que os custos subiram.", "relatório | os custos subiram"],
    ["Segundo um estudo, o aquífero desce há dez anos.", "estudo | o aquífero desce há dez anos"],
    ["O sindicato denunciou o fecho do balcão.", "sindicato | o fecho do balcão"],
    ["A oposição exige a demissão do prefeito.", "oposição | a demissão do prefeito"],
    ["O Kremlin negou que houvesse negociações.", "Kremlin | houvesse negociações"],
    ["A França anunciou que as suas tropas vão sair do país.", "França | as suas tropas vão sair do país"],
    [
      "O advogado da família, Marcos Prado, considera que o julgamento deve ser repetido.",
      "Marcos Prado | o julgamento deve ser repetido",
    ],
    ["“Tivemos medo”, contou Júlia Martins, uma vizinha.", "Júlia Martins | Tivemos medo"],
    ["O ministro alertou que os preços vão subir.", "O ministro | os preços vão subir"],
    ["A empresa diz ter informado os clientes.", "empresa | ter informado os clientes"],
    ["O Exército indicou que dois soldados morreram.", "Exército | dois soldados morreram"],
    ["João Morais criticou a decisão do governo.", "João Morais | a decisão do governo"],
    [
      "A Folha de S.Paulo revela que o contrato nunca foi assinado.",
      "Folha de S.Paulo | o contrato nunca foi assinado",
    ],
    ["“É preciso esperar”, avalia Ana Vidal.", "Ana Vidal | É preciso esperar"],
    ["O presidente sublinhou que “nada está decidido”.", "O presidente | nada está decidido"],
    ["— Partimos amanhã — disse o capitão.", "o capitão | Partimos amanhã"],
    ["Os médicos confirmaram que o paciente respira sozinho.", "Os médicos | o paciente respira sozinho"],
    ["Na opinião de Ana Vidal, o contrato é nulo.", "Ana Vidal | o contrato é nulo"],
    ["A Petrobras informou que o vazamento foi contido.", "Petrobras | o vazamento foi contido"],
    ["“Não vi nada”, repetiu o guarda.", "o guarda | Não vi nada"],
    ["Lula disse que o ministro fica no cargo.", "Lula | o ministro fica no cargo"],
    ["Carlos Pinto escreveu no X que vai deixar o cargo.", "Carlos Pinto | vai deixar o cargo"],
    [
      "A ponte fechará em junho, segundo a agência Reuters, que cita duas fontes.",
      "Reuters → duas fontes | A ponte fechará em junho",
    ],
    [
      '"Vamos fechar a ponte", disse à Lusa a ministra Ana Vidal.',
      'Lusa → Ana Vidal | "Vamos fechar a ponte"',
    ],
    [
      "Em entrevista à Folha de S.Paulo, a ministra Ana Vidal disse que a ponte vai fechar.",
      "Folha de S.Paulo → Ana Vidal | a ponte vai fechar",
    ],
    [
      "O prefeito João Moreira, citado pela agência Reuters, afirmou que a ponte é segura.",
      "Reuters → João Moreira | a ponte é segura",
    ],
    [
      '"A ponte é segura", disse o prefeito João Moreira, citado pelo jornal Público.',
      'Público → João Moreira | "A ponte é segura"',
    ],
    [
      '"A ponte é segura", afirmou o prefeito João Moreira ao jornal O Globo.',
      'O Globo → João Moreira | "A ponte é segura"',
    ],
    [
      "De acordo com o jornal The New York Times, que cita três autoridades, a ponte vai fechar.",
      "The New York Times → três autoridades | a ponte vai fechar",
    ],
    ["O ministro João Moreira disse ao G1 que a ponte vai fechar.", "G1 → João Moreira | a ponte vai fechar"],
    ["A ponte fecha em junho. É o que diz o prefeito João Moreira.", "João Moreira | A ponte fecha em junho"],
    ["O suspeito teria fugido de carro.", "? | O suspeito teria fugido de carro"],
    ["O farol será apagado, disse a capitã do navio, Elena Ramos.", "Elena Ramos | O farol será apagado"],
    [
      "“A ponte é segura”, disse o prefeito João Prado ao Diário de Norval.",
      "Diário de Norval → João Prado | A ponte é segura",
    ],
  ],
  silent: [
    "O trem chegou na hora e seguiu para Santos.",
    "A prefeita não disse quando a piscina vai abrir.",
    "O museu expõe quadros do século passado.",
    "O filme “O longo caminho” estreia na quarta-feira.",
    "O clube venceu o Santos por dois a um.",
    "A estrada continua fechada até segunda-feira.",
    "Milhares de moradores deixaram a cidade.",
    "A câmara reúne-se na quinta-feira à noite.",
    "O grupo vendeu a fábrica na Hungria.",
    "Trabalha para um banco há dez anos.",
    "A tempestade deixou dois bairros sem luz.",
  ],
};

export default pt;
