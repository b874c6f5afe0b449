title: Norrby swimming bath shut until midsummer
published: 2026-03-17T10:00:00Z
author: Edda Falk
head: <link rel="canonical" href="https://norrbytimes.example/2026/03/bath-closed">

The swimming bath at Norrby will stay shut until midsummer, bath master Kai Lorne said on Monday, after divers found a crack along the deep end.

“You could put a coin in it and not get the coin back,” Mr Lorne said.

The bath lost eleven thousand litres in the week before it was closed, and the cellar of the music school next door gained most of them. The school's pianos have been moved upstairs.

Swimming classes will be held at Wenna, the education office said. Parents said the bus had seats for thirty and the classes had forty.
