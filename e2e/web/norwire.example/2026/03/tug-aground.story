title: Tug aground off Sand Point with cargo of pianos
published: 2026-03-16T05:40:00Z
author: 

WENNA, March 16 (Norwire) - A tug towing a barge with two hundred pianos ran aground off Sand Point before dawn on Monday, and both vessels were still held fast at the noon tide.

Nobody was hurt. The crew of four played cards in the wheelhouse until the lifeboat came, coxswain Bjarne Toft told Norwire.

“The barge is sound, but I would not care to tune what is in it,” Mr Toft said. The pianos were on their way from the works at Millrow to a school board in the south.

The tug's owner, Sound Towage, said in a statement that the buoy off the point had been out of its place since the storm of last week. The harbour office said the buoy was where it had always been, and that it was the sand which had moved.

A second attempt to pull the vessels free will be made on Tuesday at high water. The insurers have sent a man, and he has brought a tuning fork.
