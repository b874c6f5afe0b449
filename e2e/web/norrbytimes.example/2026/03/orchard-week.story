title: Orchard barrels: council calls in chemists
published: 2026-03-16T17:00:00Z
author: Edda Falk

Two chemists in paper suits walked the third row of the Lund orchard on Monday, with most of the village behind a rope.

“Whoever put them there knew the dogs,” forester Hanne Quist told the [Sable Review](https://sablereview.example/2026/03/orchard-poison).

“I bought the trees and not the barrels,” owner Felix Lund told the [Sable Review](https://sablereview.example/2026/03/orchard-owner).

A senior official at the county's water office, who asked not to be named because the tests were not complete, said two wells had been closed.

Two people familiar with the inquiry said the labels had been scraped off with a knife.

“We will drink beer until it is settled,” innkeeper Gustav Wold said on Monday.

Council leader Ragna Bye said the chemists would be paid from the fund for the fountain.
