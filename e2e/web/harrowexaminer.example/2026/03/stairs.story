title: Who still climbs the old towers
published: 2026-03-22T07:00:00Z
author: Maud Terrin

It is the season for going up things, and each year there are fewer of them that one may go up.

“I have carried nine people down those stairs and I am sixty-four,” guide Morag Finlay told [the Beacon newspaper](https://carrowbeacon.example/2026/03/lighthouse-stairs) in Carrow.

The church tower at Norrby is open on Sundays. The water tower at Wenna has been sold to a dentist.

“A pigeon does not care whose wall it is,” breeder Alf Marsden told the Beacon newspaper in Stowe.

Of the lights along the coast two are still open to all. The coast office said it had no plan to close them, and none to mend them.

Bell ringer Joost Harm, who has gone up Norrby tower each Sunday for forty years, said the secret was not to count. His doctor has counted for him, and asked him to stop at fifty.
