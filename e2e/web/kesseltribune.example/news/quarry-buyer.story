title: Foreign bidder for Kessel quarry
published: 2026-03-10T06:10:00Z
author: Ruth Imhof

A firm from abroad has bid for the quarry at Upper Kessel, which would bring back at least some of the forty posts lost when the rock came down last May.

Piet Saxe, the owners' agent, said they would take no offer below twenty million, according to the [Selwick Gazette](https://selwickgazette.example/2026/03/quarry-sale).

The price is thought to be high for a pit whose best face lies under forty thousand tons of loose stone. A surveyor hired by the county, Moritz Eck, said clearing it would take two summers.

Mr Eck's report has not been published. The county put the date of its release at the end of the month, and then at the end of the next one.

Whoever buys will also have to deal with the six men at the pumps. They were promised a year's notice, their spokesman Jo Tarr said.
