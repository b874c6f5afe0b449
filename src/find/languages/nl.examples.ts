/** What the Dutch table can read. */
import type { Examples } from "../examples";

const nl: Examples = {
  says: [
    [
      "“We gaan het nakijken”, zei minister van Mobiliteit Anna Vermeer maandag.",
      "Anna Vermeer | We gaan het nakijken",
    ],
    ["Minister Anna Vermeer zei maandag: “We gaan het nakijken.”", "Anna Vermeer | We gaan het nakijken"],
    ["‘De brug is veilig’, verzekert Anna Vermeer.", "Anna Vermeer | De brug is veilig"],
    ["Het parket meldde dat het onderzoek is afgerond.", "parket | het onderzoek is afgerond"],
    ["Burgemeester Jan de Wit legde uit dat de weg dicht blijft.", "Jan de Wit | de weg dicht blijft"],
    ["De fabriek sluit in mei, meldde de directie dinsdag.", "directie | De fabriek sluit in mei"],
    ["Volgens de politie raakte niemand gewond.", "politie | raakte niemand gewond"],
    ["Drie mensen raakten gewond, aldus de politie.", "politie | Drie mensen raakten gewond"],
    ["Volgens de krant De Standaard gaat de haven dicht.", "De Standaard | gaat de haven dicht"],
    ["Zoals het ministerie aankondigde, gaat de snelheid omlaag.", "ministerie | gaat de snelheid omlaag"],
    [
      "Burgemeester Jan de Wit zei tegen Reuters dat de weg dicht blijft.",
      "Reuters → Jan de Wit | de weg dicht blijft",
    ],
    [
      "In een interview met de Volkskrant zei Jan de Wit dat de begroting klopt.",
      "de Volkskrant → Jan de Wit | de begroting klopt",
    ],
    [
      "De bank schrapt 300 banen, meldt Reuters op basis van twee bronnen.",
      "Reuters → twee bronnen | De bank schrapt 300 banen",
    ],
    [
      "Verschillende bewoners vertelden dat niemand hen had gewaarschuwd.",
      "Verschillende bewoners | niemand hen had gewaarschuwd",
    ],
    [
      "Een woordvoerder van de gemeente zegt dat het zwembad in juni opengaat.",
      "Een woordvoerder van de gemeente | het zwembad in juni opengaat",
    ],
    ["“Dat klopt niet”, antwoordde Jan de Wit.", "Jan de Wit | Dat klopt niet"],
    [
      "Anna Vermeer zei dat de dijk houdt. “Niemand hoeft weg”, voegde ze toe.",
      "Anna Vermeer | de dijk houdt",
      "Anna Vermeer | Niemand hoeft weg",
    ],
    [
      "Jan de Wit erkende dat de werken vertraging hebben. Hij beloofde dat de tunnel in juni opengaat.",
      "Jan de Wit | de werken vertraging hebben",
      "Jan de Wit | de tunnel in juni opengaat",
    ],
    [
      "Anna Vermeer, minister van Mobiliteit, verklaarde dat de treinen rijden.",
      "Anna Vermeer | de treinen rijden",
    ],
    ["Het rapport toont dat de kosten zijn gestegen.", "rapport | de kosten zijn gestegen"],
    ["Volgens een studie daalt het grondwater al tien jaar.", "studie | daalt het grondwater al tien jaar"],
    ["De vakbond hekelt de sluiting van het loket.", "vakbond | de sluiting van het loket"],
    ["De oppositie eist het ontslag van de burgemeester.", "oppositie | het ontslag van de burgemeester"],
    ["Het Kremlin ontkent dat er onderhandelingen zijn.", "Kremlin | er onderhandelingen zijn"],
    ["Frankrijk heeft aangekondigd dat de troepen vertrekken.", "Frankrijk | de troepen vertrekken"],
    [
      "De advocaat van de familie, Mark Peters, vindt dat het proces over moet.",
      "Mark Peters | het proces over moet",
    ],
    ["“We waren bang”, vertelt Julie Maes, een buurvrouw.", "Julie Maes | We waren bang"],
    ["De minister waarschuwde dat de prijzen stijgen.", "De minister | de prijzen stijgen"],
    ["Het leger meldt dat twee soldaten zijn omgekomen.", "leger | twee soldaten zijn omgekomen"],
    ["Jan de Wit bekritiseerde de beslissing van de regering.", "Jan de Wit | de beslissing van de regering"],
    [
      "De Telegraaf onthult dat het contract nooit is getekend.",
      "De Telegraaf | het contract nooit is getekend",
    ],
    ["“We moeten wachten”, meent Anna Vermeer.", "Anna Vermeer | We moeten wachten"],
    ["De president benadrukte dat ‘niets beslist is’.", "De president | niets beslist is"],
    ["De artsen bevestigden dat de patiënt zelf ademt.", "De artsen | de patiënt zelf ademt"],
    ["“Ik heb niets gezien”, herhaalt hij.", "? | Ik heb niets gezien"],
    ["Gisteren maakte de regering bekend dat de grens dicht blijft.", "regering | de grens dicht blijft"],
    ["Vorig jaar zei Peters dat hij zou vertrekken.", "Peters | hij zou vertrekken"],
    ["De NAVO bevestigt dat het toestel is geland.", "NAVO | het toestel is geland"],
    ["Pieter Bos schreef op X dat hij ontslag neemt.", "Pieter Bos | hij ontslag neemt"],
    ["De rechtbank oordeelde dat de klacht ontvankelijk is.", "rechtbank | de klacht ontvankelijk is"],
    ["“Het is nog niet voorbij”, waarschuwt onderzoeker Luc Geerts.", "Luc Geerts | Het is nog niet voorbij"],
    [
      "De brug gaat dicht, meldt persbureau Reuters op basis van twee ingewijden.",
      "Reuters → twee ingewijden | De brug gaat dicht",
    ],
    [
      '"We sluiten de brug", zegt minister Anna de Vries tegen de NOS.',
      'NOS → Anna de Vries | "We sluiten de brug"',
    ],
    [
      "Minister Anna de Vries zegt in een interview met de Volkskrant dat de brug dichtgaat.",
      "de Volkskrant → Anna de Vries | de brug dichtgaat",
    ],
    [
      "Tegenover het AD zegt burgemeester Jan Smit dat de brug dichtgaat.",
      "AD → Jan Smit | de brug dichtgaat",
    ],
    ["De brug gaat dicht, zeggen ingewijden tegen Reuters.", "Reuters → ingewijden | De brug gaat dicht"],
    [
      "De brug gaat dicht. Dat meldt de krant De Telegraaf op basis van bronnen.",
      "De Telegraaf → bronnen | De brug gaat dicht",
    ],
    ["De verdachte zou met een auto zijn gevlucht.", "? | De verdachte zou met een auto zijn gevlucht"],
  ],
  silent: [
    "De trein kwam op tijd aan en reed door naar Gent.",
    "De burgemeester zei niet wanneer het zwembad opengaat.",
    "Het museum toont schilderijen uit de vorige eeuw.",
    "De film “De lange weg” komt woensdag uit.",
    "De ploeg won met 3-1 van Genk.",
    "De weg blijft dicht tot maandag.",
    "Duizenden inwoners hebben de stad verlaten.",
    "De gemeenteraad komt donderdagavond samen.",
    "De groep verkocht zijn fabriek in Hongarije.",
    "Hij werkt al tien jaar voor een bank.",
    "Door de storm zaten twee dorpen zonder stroom.",
  ],
};

export default nl;
