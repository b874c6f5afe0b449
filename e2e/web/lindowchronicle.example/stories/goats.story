title: Goats on the cricket field: owner unmoved
published: 2026-03-15T17:00:00Z
author: May Lister

Eleven goats stood at the crease when the Lindow second eleven came out on Saturday, and they had plainly been there for some time.

“My goats have never read the by-law,” farmer Otto Brandvold told the Lindow Chronicle at his gate. “I read it to them and they ate it.”

The club's captain, Desmond Pye, said the wicket would have to be rolled again, and by somebody with a strong stomach.

Under a by-law of 1954 no beast may be driven over the field between April and September. The council's clerk said it was silent on beasts that came by themselves.

The match was drawn.
