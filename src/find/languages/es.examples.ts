/** What the Spanish table can read. */
import type { Examples } from "../examples";

const es: Examples = {
  says: [
    [
      "“Vamos a revisarlo”, dijo el lunes la ministra de Transportes, Ana Vidal.",
      "Ana Vidal | Vamos a revisarlo",
    ],
    ["La ministra de Transportes, Ana Vidal, dijo: “Vamos a revisarlo”.", "Ana Vidal | Vamos a revisarlo"],
    ["«El puente es seguro», aseguró Ana Vidal.", "Ana Vidal | El puente es seguro"],
    ["La fiscalía anunció que la investigación está cerrada.", "fiscalía | la investigación está cerrada"],
    [
      "El alcalde Juan Morales explicó que la carretera seguirá cortada.",
      "Juan Morales | la carretera seguirá cortada",
    ],
    ["La fábrica cerrará en mayo, informó el martes la dirección.", "dirección | La fábrica cerrará en mayo"],
    ["Según la policía, nadie resultó herido.", "policía | nadie resultó herido"],
    ["Tres personas resultaron heridas, según la policía.", "policía | Tres personas resultaron heridas"],
    ["De acuerdo con los bomberos, el fuego empezó en el sótano.", "bomberos | el fuego empezó en el sótano"],
    ["Según el diario El País, el puerto cerrará.", "El País | el puerto cerrará"],
    [
      "Según informó Reuters, las partes se reunieron en secreto.",
      "Reuters | las partes se reunieron en secreto",
    ],
    [
      "Como anunció el ministerio, el límite de velocidad bajará.",
      "ministerio | el límite de velocidad bajará",
    ],
    [
      "El alcalde Juan Morales explicó a Reuters que la carretera seguirá cortada.",
      "Reuters → Juan Morales | la carretera seguirá cortada",
    ],
    [
      "En una entrevista con la agencia Reuters, Juan Morales afirmó que habrá presupuesto.",
      "Reuters → Juan Morales | habrá presupuesto",
    ],
    [
      "El banco recortará 300 empleos, informó Reuters, citando a dos fuentes.",
      "Reuters → dos fuentes | El banco recortará 300 empleos",
    ],
    ["Varios vecinos contaron que nadie les había avisado.", "Varios vecinos | nadie les había avisado"],
    [
      "Una portavoz del ayuntamiento precisó que la piscina abrirá en junio.",
      "Una portavoz del ayuntamiento | la piscina abrirá en junio",
    ],
    ["“Es falso”, respondió Juan Morales.", "Juan Morales | Es falso"],
    [
      "La fiscalía anunció que la investigación está cerrada. Además, señaló que no habrá recurso.",
      "fiscalía | la investigación está cerrada",
      "fiscalía | no habrá recurso",
    ],
    [
      "El alcalde, Juan Morales, aseguró que la carretera seguirá cortada y añadió que “no hay peligro”.",
      "Juan Morales | la carretera seguirá cortada",
      "Juan Morales | no hay peligro",
    ],
    [
      "Ana Vidal reconoció que las obras van con retraso. Ella prometió que el túnel abrirá en junio.",
      "Ana Vidal | las obras van con retraso",
      "Ana Vidal | el túnel abrirá en junio",
    ],
    [
      "Ana Vidal, ministra de Transportes, afirma que los trenes circularán.",
      "Ana Vidal | los trenes circularán",
    ],
    ["El informe muestra que los costes han subido.", "informe | los costes han subido"],
    [
      "Según un estudio, el acuífero baja desde hace diez años.",
      "estudio | el acuífero baja desde hace diez años",
    ],
    ["El sindicato denunció el cierre de la ventanilla.", "sindicato | el cierre de la ventanilla"],
    ["La oposición exige la dimisión del alcalde.", "oposición | la dimisión del alcalde"],
    ["El Kremlin negó que hubiera negociaciones.", "Kremlin | hubiera negociaciones"],
    ["Francia anunció que sus tropas saldrán del país.", "Francia | sus tropas saldrán del país"],
    ["“No vi nada”, repitió el guardia, dijo su abogado.", "su abogado | No vi nada"],
    [
      "El abogado de la familia, Marcos Prieto, considera que el juicio debe repetirse.",
      "Marcos Prieto | el juicio debe repetirse",
    ],
    ["“Tuvimos miedo”, relató Julia Martín, una vecina.", "Julia Martín | Tuvimos miedo"],
    ["El ministro advirtió que los precios subirán.", "El ministro | los precios subirán"],
    ["La empresa asegura haber informado a los clientes.", "empresa | haber informado a los clientes"],
    ["El Ejército indicó que dos soldados murieron.", "Ejército | dos soldados murieron"],
    [
      "Juan Morales criticó la decisión del Gobierno central.",
      "Juan Morales | la decisión del Gobierno central",
    ],
    ["La Vanguardia revela que el contrato nunca se firmó.", "La Vanguardia | el contrato nunca se firmó"],
    ["“Hay que esperar”, opina Ana Vidal.", "Ana Vidal | Hay que esperar"],
    ["El tribunal consideró que la demanda era admisible.", "tribunal | la demanda era admisible"],
    ["El presidente subrayó que “nada está decidido”.", "El presidente | nada está decidido"],
    ["—Salimos mañana —dijo el capitán.", "el capitán | Salimos mañana"],
    ["Un alto funcionario aclaró que no hay plazo fijo.", "Un alto funcionario | no hay plazo fijo"],
    ["Los médicos confirmaron que el paciente respira solo.", "Los médicos | el paciente respira solo"],
    [
      "El puente cerrará en junio, según informó la agencia EFE, que cita a fuentes del ministerio.",
      "EFE → fuentes del ministerio | El puente cerrará en junio",
    ],
    [
      "El puente cerrará en junio, informa Reuters citando a dos funcionarios.",
      "Reuters → dos funcionarios | El puente cerrará en junio",
    ],
    [
      '"Cerraremos el puente", dijo a El País la ministra Ana Vidal.',
      'El País → Ana Vidal | "Cerraremos el puente"',
    ],
    [
      "La ministra Ana Vidal dijo en una entrevista con la Cadena SER que el puente cerrará.",
      "Cadena SER → Ana Vidal | el puente cerrará",
    ],
    [
      "En declaraciones a la agencia AFP, la ministra Ana Vidal aseguró que el puente cerrará.",
      "AFP → Ana Vidal | el puente cerrará",
    ],
    ['"Es falso", declaró la ministra Ana Vidal a Reuters.', 'Reuters → Ana Vidal | "Es falso"'],
    [
      "El alcalde Juan Morel, citado por la agencia Efe, afirmó que el puente es seguro.",
      "Efe → Juan Morel | el puente es seguro",
    ],
    [
      '"El puente es seguro", afirmó el alcalde Juan Morel, citado por el diario El Mundo.',
      'El Mundo → Juan Morel | "El puente es seguro"',
    ],
    [
      "Según publica el diario La Vanguardia, el puente cerrará en junio.",
      "La Vanguardia | el puente cerrará en junio",
    ],
    [
      "Según The New York Times, que cita a tres funcionarios, el puente cerrará en junio.",
      "The New York Times → tres funcionarios | el puente cerrará en junio",
    ],
    [
      "El ministro Juan Morel dijo en la Cadena SER que el puente cerrará.",
      "Cadena SER → Juan Morel | el puente cerrará",
    ],
    [
      "Fuentes de la investigación confirmaron a Europa Press que hay tres detenidos.",
      "Europa Press → Fuentes de la investigación | hay tres detenidos",
    ],
    ["De acuerdo con un informe de la ONU, la pobreza aumentó.", "ONU | la pobreza aumentó"],
    [
      "El puente cerrará en junio. Lo dijo la ministra Ana Vidal en la Cadena SER.",
      "Cadena SER → Ana Vidal | El puente cerrará en junio",
    ],
    ["El sospechoso habría huido en coche.", "? | El sospechoso habría huido en coche"],
    [
      "El faro se apagará en junio, dijo la capitana del buque, Elena Ruiz.",
      "Elena Ruiz | El faro se apagará en junio",
    ],
    [
      "El contrato se firmó en secreto, informó el diario Gaceta de Molinar, que cita a dos personas cercanas al alcalde.",
      "Gaceta de Molinar → dos personas cercanas al alcalde | El contrato se firmó en secreto",
    ],
  ],
  silent: [
    "El tren llegó a su hora y siguió hacia Burgos.",
    "La alcaldesa no dijo cuándo abrirá la piscina.",
    "El museo expone cuadros del siglo pasado.",
    "La película “El largo camino” se estrena el miércoles.",
    "El club ganó al Betis por dos a uno.",
    "La carretera sigue cerrada hasta el lunes.",
    "Miles de habitantes abandonaron la ciudad.",
    "El pleno se reúne el jueves por la tarde.",
    "El grupo vendió su fábrica de Hungría.",
    "Trabaja para un banco desde hace diez años.",
    "La tormenta dejó sin luz a dos pueblos.",
  ],
};

export default es;
