title: What was said of the night the Harl dam gave way
published: 2026-03-18T07:00:00Z
author: Anka Dolm

Ten days after the water came down on Lower Harl, the accounts of those who were on the wall begin to fit together, and in places they do not.

“We opened the third gate at ten past four and it was already too late,” dam keeper Lena Varga told the [Norrby Times](https://norrbytimes.example/2026/03/dam-keeper).

"I rang the village - twice - and nobody's phone was on," Ms Varga told the [Norrby Times](https://norrbytimes.example/2026/03/dam-keeper).

“The horn … never sounded in the lower village,” Ms Varga told the [Norrby Times](https://norrbytimes.example/2026/03/dam-keeper).

“[The engineers] had known for a year that the wall was wet,” Ms Varga told the [Norrby Times](https://norrbytimes.example/2026/03/dam-keeper).

“I would open that gate earlier if I had the night again,” Ms Varga told the [Norrby Times](https://norrbytimes.example/2026/03/dam-keeper).

“There were 17 of us on the wall that night,” county engineer Aron Weil told the [Wenna Herald](https://wennaherald.example/2026/03/dam-engineer).

“The ministry signed the papers without reading them,” Mr Weil told the [Wenna Herald](https://wennaherald.example/2026/03/dam-engineer).

Mr Weil said the gauge on the east tower had not worked since the winter, according to the [Wenna Herald](https://wennaherald.example/2026/03/dam-engineer).

Mr Weil said he would not stand for the county board again, according to the [Wenna Herald](https://wennaherald.example/2026/03/dam-engineer).

“The water stood at the third window by morning,” schoolteacher Vera Lunina told the newspaper [Zarya](https://zarya.example/news/plotina).
