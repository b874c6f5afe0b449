title: The lamp at Tarnby church that nobody lit
published: 2026-03-17T19:00:00Z
author: Gudrun Bell

There is a lamp on the north side of Tarnby church that has not been lit since the war, since the stair to it is walled up.

“The lamp was lit by nobody and it is still burning,” sexton Aud Kvam told the Tarnby Courier on Tuesday evening, with her back to it.

Some forty people stood in the churchyard at dusk. The vicar, Halvor Ness, said he would neither bless it nor put it out until he knew what it ran on.

An electrician from Wenna has offered to go up by ladder. The parish has no ladder of that length, Ms Kvam said, and the fire brigade's is away being painted.
