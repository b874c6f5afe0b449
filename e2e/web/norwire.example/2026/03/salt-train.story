title: Salt line to reopen after thirty years
published: 2026-03-20T06:10:00Z
author: 

EASTDALE, March 20 (Norwire) - The railway to the Eastdale salt pans, closed in 1996, will reopen in October with one train a day each way.

“We found the rails under the thistles and they were straight,” engineer Gro Nylund told Norwire. “I have worked on newer lines of which I could not say so.”

The line is forty-one kilometres long and crosses nine bridges, two of which are being let to anglers. The anglers have been given notice, Ms Nylund said.

The transport ministry said it would pay for the signals. It declined to say what they would signal.

Salt output at the pans has doubled since 2020. The works' director, Pontus Ehn, said he would have been content with a better road.
