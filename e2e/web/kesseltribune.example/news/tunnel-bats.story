title: Bats hold up tunnel by a year
published: 2026-03-05T08:00:00Z
author: Ruth Imhof

The road tunnel under the Kessel ridge, for which the first stone was to be broken in April, will wait until the bats have gone, and they have only just come.

“You cannot hand a bat an eviction notice,” zoologist Rune Dahl said, according to the [Eastdale Observer](https://eastdaleobserver.example/2026/bats-tunnel).

There are some four hundred of them in the old lead mine, through which the tunnel would pass. They leave in the last week of April.

The contractor, Berg and Sons, said the delay would cost half a million crowns. A hundred metres of the road to the tunnel have already been laid, and are used by skaters.
