title: Around the county in eight papers
published: 2026-03-19T12:00:00Z
author: Tilda Roe

A week's reading from the papers of the county, as our own printing press was being mended and we had the time.

The swimming bath at Norrby will stay shut until midsummer, bath master Kai Lorne told the [Norrby Times](https://norrbytimes.example/).

“We found a bell where the plan shows a boiler,” builder Inga Stroud told the [Fellmark Gazette](https://fellmarkgazette.example/).

“My goats have never read the by-law,” farmer Otto Brandvold told the [Lindow Chronicle](https://lindowchronicle.example/).

The toll house at Sarn is to become a library, surveyor Petra Noakes told the [Hexley Telegraph](https://hexleytelegraph.example/).

“I counted the swans twice and there is one too many,” warden Emil Sand told the news agency [Norwire](https://norwire.example/).

“The lamp was lit by nobody and it is still burning,” sexton Aud Kvam told the [Tarnby Courier](https://tarnbycourier.example/).

“We have sold every umbrella but the green one,” shopkeeper Nils Orme told the [Dunmoor Mail](https://dunmoormail.example/).

The ice road over Lake Ims will not be opened this year, ranger Siv Haugen told the [Imsdal Dispatch](https://imsdaldispatch.example/).
