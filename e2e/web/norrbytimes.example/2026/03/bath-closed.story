title: Norrby swimming bath shut until midsummer
published: 2026-03-17T06:30:00Z
author: Edda Falk

The swimming bath at Norrby will stay shut until midsummer, bath master Kai Lorne told the Norrby Times on Monday, after divers found a crack along the deep end.

“You could put a coin in it and not get the coin back,” Mr Lorne said.

The bath lost eleven thousand litres in the week before it was closed, and the cellar of the music school next door gained most of them. The school's pianos have been moved upstairs.

Swimming classes will be held at Wenna, the education office said. Parents said the bus had seats for thirty and the classes had forty.

The crack is to be filled from below. For that the foundations must be dry, the town's architect said, and the foundations have not been dry since they were laid.
