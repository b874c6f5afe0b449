title: Builders find lost bell under Fellmark town hall
published: 2026-03-16T15:45:00Z
author: Rolf Aune

The cellar of Fellmark town hall has given up a bell that the town believed had gone down with a barge in 1811.

“We found a bell where the plan shows a boiler,” builder Inga Stroud told the Fellmark Gazette on Monday, wiping it with her sleeve.

It weighs as much as a small horse, and bears the name of a mayor whom nobody can place. The museum will look through its lists, curator Leo Pratt said.

The boiler for its part has not been found. The hall has been heated for sixty years, the caretaker said, and he had always taken it for granted that something was doing it.

Work on the cellar will rest until the county's archaeologist has been. She is expected on Thursday, by boat.
