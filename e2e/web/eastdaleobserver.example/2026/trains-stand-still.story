title: Trains stand still across the country
published: 2026-03-13T14:20:00Z
author: Per Vang

Nothing moved on the rails between the coast and the border for most of Friday, and Eastdale's new platform, opened with a band last week, saw its first full day without a train.

A single relay had stopped the network, railway director Ansa Holm told the news agency [Norwire](https://norwire.example/2026/03/relay).

Taxi drivers asked up to two hundred crowns for the road to Varn. Some took less from those who shared.

“My mother turned eighty today and I am eating a sandwich in a tunnel,” one passenger, Dana Friis, wrote on a card that she handed to our reporter.

The county bus company put on six buses. Two of them broke down at Hollow Bridge, where the road has been under repair since the autumn.
