title: Five letters from Brackwater lock
published: 2026-03-20T15:00:00Z
author: Tilda Roe

After our notes of this morning, readers sent us what they had kept of the year the lock was shut, some of it by roundabout ways.

“I was told to keep the gate and not to open it,” lock keeper Dirk Haan told the [Brackwater Herald](http://brackwaterherald.example/lock/moved).

“The gauge shows what it showed in 1953,” clerk Nel Bakker told the [Brackwater Herald](https://go.example/x1).

“The barges will rot before the papers do,” skipper Toon Drees told the [Brackwater Herald](https://go.example/x2).

“Our well has turned to salt,” baker Fenna Kuik told the [Brackwater Herald](https://go.example/x3).

“There is a heron in the chamber and he will not move,” painter Lot Zwaan told the [Brackwater Herald](https://brackwaterherald.example/lock/cut-off).
