title: Halden Ropeworks to lay the longest rope in the north
published: 2026-03-10T08:00:00Z
author: 
ld: {"@type":"Article","articleSection":"Press release"}

Halden Ropeworks will this summer lay a single rope of eleven kilometres, the longest ever made in the north, for the new ferry winch at Port Orlo.

The rope will be made in one piece in the company's historic ropewalk, which will be lengthened for the purpose by a tent. The work will take six weeks and give employment to forty people.

“This rope will outlive every one of us, and our competitors,” Sunniva Halden, chief executive of Halden Ropeworks, said. “It is a proud day for hemp.”

Visitors are welcome on weekdays. The end of the rope may be touched.

For further information write to the press office.
