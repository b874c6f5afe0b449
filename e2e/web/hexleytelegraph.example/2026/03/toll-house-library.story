title: Sarn toll house to become library
published: 2026-03-17T11:10:00Z
author: Nora Finch

The toll house at Sarn is to become a library, surveyor Petra Noakes told the Hexley Telegraph, provided that the owl can be persuaded to leave.

“It has been up there longer than the lease,” Ms Noakes said of the bird, which has the attic.

The house was built in 1790 to take a penny from every cart, and has stood empty since the road was moved. Its one large room would hold four thousand books, the county librarian said.

There is money for the roof and for half of the shelves. The rest is to be raised by a fair in June, the parish council said.

The owl is protected by law. So, since last year, is the house.
