title: What was in the barrels at Lund orchard
published: 2026-03-13T05:00:00Z
author: Cosima Brandt
free: false

The barrels stood in the third row from the road, under trees that have not borne since 2019, and for six years nobody asked what was in them. The first to do so was a girl of eleven, who had read the word on the nearest lid, and who told her teacher that it was spelt like the one on the bottle under the sink at home.
