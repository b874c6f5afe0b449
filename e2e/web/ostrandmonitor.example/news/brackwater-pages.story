title: The lock, the papers, and the patience of a reader
published: 2026-03-21T09:00:00Z
author: Tilda Roe

A last look at what can still be opened, and at what opens and cannot be read. It was a wet weekend and there was little else to do.

“It has cost us the whole of the summer trade,” innkeeper Roos Pel told the [Brackwater Herald](https://brackwaterherald.example/lock/endless).

“I have stopped asking when,” ferrywoman Geertje Blom told the [Brackwater Herald](https://brackwaterherald.example/lock/silent).

“The paint was dry before the ink,” surveyor Klaas Riem told the [Brackwater Herald](https://brackwaterherald.example/lock/picture).

“Page nine is missing from every copy,” archivist Tess Looi told the [Brackwater Herald](https://brackwaterherald.example/lock/report).

“I write down the level each hour and it is the same,” watchman Arie Moll told the [Brackwater Herald](https://brackwaterherald.example/lock/log).

“We met, and nobody came,” chairman Ko Steen told the [Brackwater Herald](https://brackwaterherald.example/lock/empty).

“My boat has moss on both sides,” pensioner Mina Dop told the [Brackwater Herald](https://brackwaterherald.example/lock/consent).

The reservoir is lower than in any March since 1921, waterman Iwan Pugh told the [Tarn Courier](https://tarncourier.example/).
