title: Lowick wins harbour race by a nose
published: 2026-03-15T18:00:00Z
author: Sandy Coe

The Lowick eight beat Norrby by the length of a nose in Sunday's harbour race, and it was a rower's nose, for the boats had touched.

Coach Freya Lind said the crew had rowed “like people late for a bus”. It was her first win in the harbour since she took over.

Norrby lodged a protest and withdrew it when tea was served. The cup was last in Lowick in 1979, club secretary Basil Orr said.

Some two hundred people watched from the mole. The umpire, Tove Amble, said he had seen closer finishes but none so loud, and that the nose had been looked at and was only bent.

The two clubs will meet again at Whitsun on the river, where there is room to pass.
