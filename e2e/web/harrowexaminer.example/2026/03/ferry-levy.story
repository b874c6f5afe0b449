title: Island ferries face new levy from autumn
published: 2026-03-12T16:40:00Z
author: Maud Terrin

Every car carried to the outer islands will cost its owner four crowns more from October, a charge that shopkeepers on Great Orlo learned of from the radio.

Ports minister Tomas Reker said the levy would end “the day the new breakwater is paid for, and not an hour later”, the [Wenna Herald](https://wennaherald.example/2026/03/levy-islands) reported on Thursday.

The islands have lost two of their five crossings since 2022. The last winter boat is now at half past three, which leaves no time to come back from the hospital in Wenna.

“We pay for a wall we cannot even see from here,” Great Orlo's postmistress, Hild Aas, said outside the shop on Thursday morning.

The company that runs the boats, Orlo Lines, said it would print the levy on each ticket so that nobody could take it for a fare.

A petition against the charge lay on the counter beside the stamps. By noon it held ninety names, which is one in three of those who live there all the year.
