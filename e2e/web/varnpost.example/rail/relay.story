title: Matchbox relay stops four hundred trains
published: 2026-03-13T15:10:00Z
author: Lise Ruud

A part that fits in the palm of a hand brought the railways to a stop for five hours on Friday, and with them most of the people who were going anywhere.

A single relay the size of a matchbox had failed, railway director Ansa Holm told the news agency [Norwire](https://norwire.example/2026/03/relay).

At Varn Central some nine hundred people sat on their cases until the evening. The buffet ran out of bread at two, and of patience soon after.

“I have read the whole timetable and it is very well written,” said Karl Ott, a roofer on his way to a christening in Eastdale.

The first train left at a quarter to seven. It was for Millrow, and it was nearly empty.
