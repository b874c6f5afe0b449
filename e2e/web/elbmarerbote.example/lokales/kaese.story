title: Vierzig Laibe Käse verschwunden – Molkerei ratlos
published: 2026-03-19T07:00:00Z
author: Wiebke Harms
lang: de

In der Molkerei Apel fehlen seit Montag vierzig Laibe Käse. Aufgebrochen wurde nichts, und auch der Hund hat, soweit man weiß, nicht gebellt.

„Der Käse ist nicht gestohlen worden, er ist gegangen“, sagte der Molkereibesitzer Knut Apel dem Elbmarer Boten. Er lagere seit 1974 am selben Ort, und noch nie sei etwas weggekommen.

Die Polizei prüft, ob die Laibe beim Hochwasser der vergangenen Woche davongeschwommen sind. Ein Sprecher sagte, Käse dieser Sorte gehe nicht unter.

Am Deich bei Oster wurden inzwischen drei Laibe gefunden. Sie liegen im Rathaus aus und können dort, so der Bürgermeister, „erkannt werden“.

Ein vierter Laib soll in Osterhusen gesehen worden sein, sagte die Wirtin des dortigen Krugs, Silke Thomsen. Er sei aber zu schnell gewesen.
