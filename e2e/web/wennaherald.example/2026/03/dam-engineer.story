title: Dam engineer: gauge was out of order all winter
published: 2026-03-16T10:20:00Z
author: Jon Brask

The man in charge of the county's dams sat for two hours over one cup of coffee on Sunday and drew the Harl wall on the back of four beer mats.

“There were 11 of us on the wall that night,” county engineer Aron Weil told the Wenna Herald. “Two had come in their slippers.”

The gauge on the east tower had not worked since the winter, Mr Weil said, and the level was read from a stick painted red and white.

“I asked for a new gauge in November and got a form,” he said. The form, he said, ran to nine pages.

Mr Weil has been on leave since the flood. His office in Wenna is locked, and the plants in it are watered by the caretaker.
