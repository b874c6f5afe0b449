title: No ice road over Ims this year
published: 2026-03-11T10:00:00Z
author: Marit Solli

The ice road over Lake Ims will not be opened this year, ranger Siv Haugen told the Imsdal Dispatch, for the first time since records began in 1872.

“I drilled in nine places and got my feet wet in seven,” Ms Haugen said.

Those who live on the far shore face a drive of an hour and a half instead of ten minutes. The shop there has ordered flour for six weeks.

The council said it would pay for one extra boat, once there was no longer ice enough to stop it.

At the hotel on the near shore, which in other years lives on the drivers, every room is free. Landlady Ragnhild Vik said she had learned to bake flat bread and to like it.
