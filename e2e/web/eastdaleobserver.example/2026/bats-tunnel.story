title: Four hundred bats against a tunnel
published: 2026-03-09T09:00:00Z
author: Per Vang

A mine that nobody had entered since 1911 turned out this winter to have four hundred tenants.

“You cannot hand a bat an eviction notice,” zoologist Rune Dahl said in the village hall, where he had brought one in a box.

The road office said it would listen to him. It had not known of the bats when it drew the line, and would have drawn it in the same place.

The mine's plan, kept in Eastdale, shows a chapel at a depth of sixty metres. Mr Dahl said that was where most of them were.

The village is of two minds. Grocer Malin Tveit said the tunnel would have brought her customers, and that bats bought nothing, but she had sold forty torches since the winter.
