title: Hemp on trial as Orlo waits for its winch
published: 2026-03-12T12:00:00Z
author: Greta Noll

Steel was what the ferry men had asked for. What they are to get, as of last week, is grass.

“This rope will outlive every one of us, and our competitors,” Sunniva Halden said in [a press release](https://haldenropeworks.example/press/longest-rope).

On the slip they are not so sure. Skipper Hjalmar Dun, who lost two fingers to a hawser in 1999, said he would stand well back and bring a folding chair.

Port Orlo's old winch, bought second-hand from a mine, has stood still since Advent. Cars for the islands go on by hand, over planks, with the owner's mother looking the other way.

The harbour board said it had chosen by price. The next sitting, at which it is to hear the ferry men, has been moved to a day on which they sail.
