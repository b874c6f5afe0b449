title: The man who owns nine hundred pear trees
published: 2026-03-14T05:00:00Z
author: Cosima Brandt
free: false

“I bought the trees and not the barrels,” orchard owner Felix Lund told the Sable Review, and closed the gate. He has nine hundred pear trees in eleven rows above the village of Lund, a tractor without wheels and a lawyer in the capital, and until last week only the first of these had given him any trouble.
