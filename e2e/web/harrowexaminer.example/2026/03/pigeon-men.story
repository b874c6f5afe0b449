title: The pigeon men of the north
published: 2026-03-21T07:00:00Z
author: Maud Terrin

There were eighty pigeon lofts between the river and the hills in 1960, and this spring there will be four.

“A pigeon does not care whose wall it is,” breeder Alf Marsden told the Beacon newspaper.

The birds are timed by a clock that takes the rubber ring off the leg. The man who mends the clocks is eighty-eight, and he has taught nobody.

The county's racing union said it would hold its last race in August, if there were birds enough. It asked the owners to bring sandwiches.

Hay and corn for a loft come to nine hundred crowns a year. Retired miner Wilf Croker said he had given up cigarettes for the birds, then beer, and lately the newspaper.

A young bird sold for eleven crowns at the last auction in Wenna. In 1974 the same hall saw one go for the price of a house.
