title: Salt train to run again after thirty years
published: 2026-03-20T09:30:00Z
author: Lise Ruud
ld: {"isBasedOn":"https://norwire.example/2026/03/salt-train"}

The line to the salt pans, on which no wheel has turned since 1996, is to carry a train again from the autumn.

“We found the rails under the thistles and they were straight,” engineer Gro Nylund told the news agency Norwire.

Varn's own part in it will be small. The train is to stop here for water, though it does not need any, since the timetable was taken over from the last one.

A society of friends has kept the locomotive in a barn. It said the owls had been told.

Salt from the pans has gone by lorry since 1996, and the lorries have gone through Varn. The brewery's carter, Odd Lien, said he would miss them as one misses a toothache.
