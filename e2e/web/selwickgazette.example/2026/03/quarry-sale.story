title: Quarry to be sold whole, owners say
published: 2026-03-10T07:30:00Z
author: Anka Dolm

The granite quarry at Upper Kessel, shut since the rockfall of last May, is to be sold in one piece, and the buyer is to be a firm from abroad.

Piet Saxe, the owners' agent, said they would take no offer below twenty million, the [Kessel Tribune](https://kesseltribune.example/news/quarry-buyer) reported on Tuesday.

The village council has asked for the old road to be left out of the sale. It has been used by the school bus since the bridge at Lower Kessel was closed to heavy traffic.

“Nobody has shown us a map,” the council's chairwoman, Berit Lanz, said in a letter that hung in the bakery window on Monday.

Forty men worked in the quarry until the rockfall. Six of them still go up each morning to keep the pumps running, and are paid by the day.
