title: Level gauge stuck since the great flood
published: 2026-03-08T07:00:00Z
author: Saar Mulder

The brass gauge on Brackwater lock is polished on the first of every month, and it has not moved in the lifetime of anyone who polishes it.

“The gauge shows what it showed in 1953,” clerk Nel Bakker told the Brackwater Herald. “It is a monument.”

The true level is taken with a plumb line by a boy who is paid in buns. His figures go to the waterways board, which said it compared them with the gauge.

Where the two differ, a letter is sent. There have been some eight hundred letters, Ms Bakker said, and a cupboard was built for them.

Harbour historian Joris Vael said there had once been a second gauge, of wood, which floated off in the flood it was to measure.
