title: Museum piece gets trains moving again
published: 2026-03-13T18:30:00Z
author: Olli Brandt

The railway museum at Millrow was closed on Friday, as it is every Friday in winter, when a man in an orange coat knocked at its door and asked for a relay.

The spare part had to be fetched from a museum, railway director Ansa Holm told the news agency [Norwire](https://norwire.example/2026/03/relay).

The keeper, Frieda Stamm, said she had been asked for it “very politely, and told to hurry”. It had lain in a glass case between a lamp and a whistle since 1998.

The case now holds a card with the words “On duty”. Entry is free to anyone who was on a train that day and can show the ticket.
