title: No danger to passengers in rail stoppage, director says
published: 2026-03-13T16:00:00Z
author: Jon Brask

The stoppage that held four hundred trains on Friday came from the safe side of a fault: when the part failed, every signal went to red, and stayed there.

No passenger had been in danger, railway director Ansa Holm told the news agency [Norwire](https://norwire.example/2026/03/relay).

That was little comfort on the 7.52 to Varn, which stood for five hours beside the sewage works. Its guard, Milo Rask, said he had “sung everything I know, and then the hymns”.

Wenna's own line was not hit, since it has no signals to speak of. The county council has asked for some every year since 2009.

The railway's inspector, Torben Ahl, said a signal at red was a signal in good health.
