title: Fellmark's bell rings again, in a cellar
published: 2026-03-17T16:00:00Z
author: Olli Brandt
head: <meta name="original-source" content="https://fellmarkgazette.example/local/town-hall-bell">

It was struck once on Monday, by accident, with a shovel, and a dog in the next street stood up.

“We found a bell where the plan shows a boiler,” builder Inga Stroud told the Fellmark Gazette.

Barges went from Millrow to Fellmark twice a week in 1811, and the town's book of losses for that year has two cows, a pulpit and, in another hand, a bell.

The museum at Millrow would show it gladly, keeper Frieda Stamm said, beside the relay.

How the bell came to lie on its side under a town hall, sixty paces from the river, is not known. It may have been hidden from the French, schoolteacher Rut Solem said, or from the rate collector.
