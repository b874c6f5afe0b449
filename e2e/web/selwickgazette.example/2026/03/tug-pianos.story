title: Two hundred pianos stuck on Sand Point
published: 2026-03-16T09:30:00Z
author: Anka Dolm

A tug towing a barge with two hundred pianos ran aground off Sand Point before dawn on Monday, and both vessels were still held fast at the noon tide, within sight of the Selwick promenade.

Nobody was hurt. The crew of four played cards in the wheelhouse until the lifeboat came, coxswain Bjarne Toft told the news agency [Norwire](https://norwire.example/2026/03/tug-aground).

The pianos were on their way from the works at Millrow to a school board in the south.

The tug's owner said that the buoy off the point had been out of its place since the storm of last week. The harbour office said the buoy was where it had always been, and that it was the sand which had moved.

Some sixty people watched from the sea wall in the morning. The kiosk, shut for the winter, was opened for them.

A second attempt to pull the vessels free will be made on Tuesday at high water.
