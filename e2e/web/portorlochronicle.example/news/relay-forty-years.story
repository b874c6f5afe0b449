title: Failed relay was forty years old
published: 2026-03-13T17:45:00Z
author: Greta Noll

The part that stopped four hundred trains on Friday was older than most of the people who had to wait for them.

The relay was forty years old, railway director Ansa Holm told the news agency [Norwire](https://norwire.example/2026/03/relay).

It sat in a hut near Millrow junction that is visited twice a year. The last visit was in November, and the sheet on the door bears a tick.

Port Orlo has no railway, but its fish has. Eleven tons of herring bound for the capital came back to the ice house on Friday night, market warden Sivert Lund said.

Some of it was sold on the quay at half the price. The queue went round the chapel, and the cats of the town dined well.
