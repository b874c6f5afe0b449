/** What the German table can read. */
import type { Examples } from "../examples";

const de: Examples = {
  says: [
    [
      "„Die Milch ist sauer“, sagte der Molkereibesitzer Knut Apel am Morgen.",
      "Knut Apel | Die Milch ist sauer",
    ],
    [
      "„Wir werden das prüfen“, sagte Umweltministerin Anna Berg am Montag in Kiel.",
      "Anna Berg | Wir werden das prüfen",
    ],
    [
      "Umweltministerin Anna Berg sagte am Montag: „Wir werden das prüfen.“",
      "Anna Berg | Wir werden das prüfen",
    ],
    [
      "„Die Brücke ist sicher“, betonte der Sprecher der Bahn, „aber wir sperren sie trotzdem.“",
      "der Sprecher der Bahn | Die Brücke ist sicher",
    ],
    [
      "Die Ministerin sagte am Dienstag, sie habe davon nichts gewusst.",
      "Die Ministerin | sie habe davon nichts gewusst",
    ],
    ["Karl Weber erklärte, dass der Hafen geschlossen bleibt.", "Karl Weber | der Hafen geschlossen bleibt"],
    ["Er habe niemanden bedroht, erklärte der Angeklagte.", "der Angeklagte | Er habe niemanden bedroht"],
    ["Der Strand bleibe gesperrt, teilte die Polizei mit.", "Polizei | Der Strand bleibe gesperrt"],
    [
      "Die Behörde teilte mit, dass das Wasser wieder getrunken werden kann.",
      "Behörde | das Wasser wieder getrunken werden kann",
    ],
    [
      "Das Ministerium gab bekannt, dass die Frist verlängert wird.",
      "Ministerium | die Frist verlängert wird",
    ],
    ["Laut Polizei wurde niemand verletzt.", "Polizei | wurde niemand verletzt"],
    [
      "Nach Angaben der Feuerwehr brach der Brand im Keller aus.",
      "Feuerwehr | brach der Brand im Keller aus",
    ],
    [
      "Bei dem Unfall wurden nach Angaben der Polizei drei Menschen verletzt.",
      "Polizei | drei Menschen verletzt",
    ],
    [
      "Dem Innenministerium zufolge sind zwei Beamte suspendiert.",
      "Innenministerium | sind zwei Beamte suspendiert",
    ],
    ["Wie die Nachrichtenagentur dpa meldet, ist der Zug entgleist.", "dpa | ist der Zug entgleist"],
    ["Der Zug ist entgleist, wie die Nachrichtenagentur dpa meldet.", "dpa | Der Zug ist entgleist"],
    [
      "Die Verhandlungen seien gescheitert, so Karl Weber.",
      "Karl Weber | Die Verhandlungen seien gescheitert",
    ],
    [
      "Einer Studie zufolge sinkt der Grundwasserspiegel seit Jahren.",
      "Studie | sinkt der Grundwasserspiegel seit Jahren",
    ],
    [
      "Der Konzern wolle 300 Stellen streichen, berichtete das „Handelsblatt“ unter Berufung auf Unternehmenskreise.",
      "Handelsblatt → Unternehmenskreise | Der Konzern wolle 300 Stellen streichen",
    ],
    [
      "Der Vorsitzende Karl Weber sagte dem „Spiegel“: „Das ist falsch.“",
      "Der Spiegel → Karl Weber | Das ist falsch",
    ],
    [
      "In einem Interview mit der Nachrichtenagentur Reuters sagte Weber, der Streik werde enden.",
      "Reuters → Weber | der Streik werde enden",
    ],
    [
      "Aus Regierungskreisen verlautete, dass der Entwurf fertig ist.",
      "Regierungskreisen | der Entwurf fertig ist",
    ],
    [
      "Mehrere Mitarbeiter sagten, sie seien nicht informiert worden.",
      "Mehrere Mitarbeiter | sie seien nicht informiert worden",
    ],
    [
      "Ein Sprecher der Lufthansa sagte, die Flüge fielen bis Freitag aus.",
      "Ein Sprecher der Lufthansa | die Flüge fielen bis Freitag aus",
    ],
    [
      "Karl Weber kritisierte die Pläne der Landesregierung scharf.",
      "Karl Weber | die Pläne der Landesregierung scharf",
    ],
    [
      "Die Gewerkschaft forderte, die Löhne um acht Prozent zu erhöhen.",
      "Gewerkschaft | die Löhne um acht Prozent zu erhöhen",
    ],
    ["Weber warf der Opposition vor, das Gesetz zu blockieren.", "Weber | das Gesetz zu blockieren"],
    ["Der Verband kündigte an, vor Gericht zu ziehen.", "Verband | vor Gericht zu ziehen"],
    ["Anna Berg hat angekündigt, die Steuer zu senken.", "Anna Berg | die Steuer zu senken"],
    ["Weber wies darauf hin, dass die Zahlen veraltet sind.", "Weber | die Zahlen veraltet sind"],
    [
      "Anna Berg sagte, der Deich halte. Sie fügte hinzu, dass niemand evakuiert werden müsse.",
      "Anna Berg | der Deich halte",
      "Anna Berg | niemand evakuiert werden müsse",
    ],
    [
      "Karl Weber erklärte, der Hafen werde schließen. Die Arbeiter seien schon informiert.",
      "Karl Weber | der Hafen werde schließen",
      "Karl Weber | Die Arbeiter seien schon informiert",
    ],
    [
      "Karl Weber lehnte den Vorschlag ab. „Das kommt für uns nicht infrage“, sagte er.",
      "Karl Weber | den Vorschlag ab",
      "Karl Weber | Das kommt für uns nicht infrage",
    ],
    ["„Das kommt zu spät“, meinte die Vorsitzende des Elternrats, Ute Kern.", "Ute Kern | Das kommt zu spät"],
    [
      "Ute Kern, Vorsitzende des Elternrats, sagte, die Schule brauche mehr Lehrer.",
      "Ute Kern | die Schule brauche mehr Lehrer",
    ],
    ["Der Bericht zeigt, dass die Kosten gestiegen sind.", "Bericht | die Kosten gestiegen sind"],
    ["Im Bericht heißt es: „Die Kosten sind gestiegen.“", "Bericht | Die Kosten sind gestiegen"],
    ["Nach Ansicht von Anna Berg ist der Vertrag nichtig.", "Anna Berg | ist der Vertrag nichtig"],
    ["Die Stadt bestätigte, dass das Bad geschlossen wird.", "Stadt | das Bad geschlossen wird"],
    ["„Ich war das nicht“, beteuerte der Beschuldigte vor Gericht.", "der Beschuldigte | Ich war das nicht"],
    [
      "Bürgermeister Jens Holm warnte, das Wasser könne weiter steigen.",
      "Jens Holm | das Wasser könne weiter steigen",
    ],
    ["Der Kreml dementierte, dass es ein Treffen gegeben habe.", "Kreml | es ein Treffen gegeben habe"],
    [
      "Die „Tagesschau“ berichtet, dass zwei Minister zurücktreten.",
      "Tagesschau | zwei Minister zurücktreten",
    ],
    [
      "Polen und Litauen erklärten, die Grenze bleibe geschlossen.",
      "Polen und Litauen | die Grenze bleibe geschlossen",
    ],
    ["Angeblich sei der Täter geflohen, sagte ein Zeuge.", "ein Zeuge | der Täter geflohen"],
    ["Es wurde mitgeteilt, dass die Wahl verschoben wird.", "? | die Wahl verschoben wird"],
    [
      'Die Bahn plant Stellenabbau, berichtet die "Süddeutsche Zeitung" unter Berufung auf interne Unterlagen.',
      "Süddeutsche Zeitung → interne Unterlagen | Die Bahn plant Stellenabbau",
    ],
    [
      "Wie die New York Times unter Berufung auf zwei Regierungsbeamte berichtet, soll die Brücke geschlossen werden.",
      "The New York Times → zwei Regierungsbeamte | soll die Brücke geschlossen werden",
    ],
    [
      "Gegenüber der Nachrichtenagentur Reuters erklärte Minister Jan Vogel, die Brücke werde geschlossen.",
      "Reuters → Jan Vogel | die Brücke werde geschlossen",
    ],
    [
      "Im Gespräch mit dem Spiegel sagte Minister Jan Vogel, die Brücke werde geschlossen.",
      "Der Spiegel → Jan Vogel | die Brücke werde geschlossen",
    ],
    [
      "Minister Jan Vogel sagte im ZDF-Morgenmagazin, die Brücke werde geschlossen.",
      "ZDF-Morgenmagazin → Jan Vogel | die Brücke werde geschlossen",
    ],
    ['"Das ist falsch", sagte Vogel im Deutschlandfunk.', 'Deutschlandfunk → Vogel | "Das ist falsch"'],
    [
      'Die Nachrichtenagentur Reuters zitierte einen Insider mit den Worten: "Das ist erledigt und vorbei."',
      'Reuters → einen Insider | "Das ist erledigt und vorbei."',
    ],
    [
      "Laut einem Bericht der New York Times hat der Präsident den Angriff gebilligt.",
      "The New York Times | hat der Präsident den Angriff gebilligt",
    ],
    [
      "Laut CNN sagte ein Regierungsbeamter, dass die Brücke geschlossen werde.",
      "CNN → ein Regierungsbeamter | die Brücke geschlossen werde",
    ],
    [
      "Grüne kritisieren, der Bürgermeister wolle den Park verkaufen. Das schreibt die «New York Times».",
      "The New York Times → Grüne | der Bürgermeister wolle den Park verkaufen",
      "The New York Times | Grüne kritisieren, der Bürgermeister wolle den Park verkaufen",
    ],
    [
      'Die Brücke soll geschlossen werden. Das berichtet die Zeitung "Bild" unter Berufung auf Polizeikreise.',
      "Bild → Polizeikreise | Die Brücke soll geschlossen werden",
    ],
    [
      "Der Verdächtige soll mit dem Auto geflohen sein.",
      "? | Der Verdächtige soll mit dem Auto geflohen sein",
    ],
    [
      "Der Vertrag sei heimlich unterzeichnet worden, berichtete das Norwalder Tageblatt unter Berufung auf drei mit dem Verkauf befasste Personen.",
      "Norwalder Tageblatt → drei mit dem Verkauf befasste Personen | Der Vertrag sei heimlich unterzeichnet worden",
    ],
  ],
  silent: [
    "Der Zug hielt in Hannover und fuhr nach zehn Minuten weiter.",
    "Kurz nach dem Start kehrte die Maschine um.",
    "Das Museum zeigt Bilder aus drei Jahrhunderten.",
    "Die Ministerin sagte nichts zu den Vorwürfen.",
    "Der Film „Der lange Weg“ läuft seit Donnerstag.",
    "Am Montag beginnt die Messe in Köln.",
    "Die Mannschaft gewann mit 3:1 gegen Bremen.",
    "Der Antrag wurde im Ausschuss beraten.",
    "Viele Bewohner haben die Stadt verlassen.",
    "Der Konzern verkaufte sein Werk in Ungarn.",
    "Wegen des Sturms fielen am Abend alle Fähren aus.",
    "Die Regierung soll das Gesetz im Mai beschließen.",
    "Die Brücke soll im Mai geöffnet werden.",
  ],
};

export default de;
