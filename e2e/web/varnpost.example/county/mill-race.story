title: Mill race to be filled in by August
published: 2026-03-18T08:00:00Z
author: Lise Ruud

The mill race behind Varn brewery, in which generations of the town's children have lost their shoes, is to be filled in.

It will be gone by August, drainage engineer Solveig Ask said. The work will begin at the lower end, so that the eels have somewhere to go.

The brewery said it would miss the sound. It has used the water for nothing since 1950, but the label on the bottle shows it.

Four hundred loads of stone are needed. They are to come from Upper Kessel, if there is by then anybody to buy them from.

On Sunday the children of the town were let into the race for the last time, on a rope. Eleven shoes were found, and Mayor Aksel Brun said they would be shown in the library until somebody grew into them.
