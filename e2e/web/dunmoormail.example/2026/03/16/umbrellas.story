title: Dunmoor’s only umbrella shop has one left
published: 2026-03-16T12:00:00Z
author: Ted Garrow

It has rained in Dunmoor for nineteen days, and on the High Street there is one man who has stopped minding.

“We have sold every umbrella but the green one,” shopkeeper Nils Orme told the Dunmoor Mail on Monday. “It is a very green one.”

Mr Orme took over the shop from his aunt in 1988. He said he had thought of giving it up in each of the dry summers since.

The river stands two feet under the bridge. The county's flood office said it saw no cause for alarm, and that it had moved its own files to the first floor.

New umbrellas are due on Friday, by road, if there is one.
