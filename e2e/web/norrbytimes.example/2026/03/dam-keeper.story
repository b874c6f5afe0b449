title: ‘We had nine minutes’: the keeper of the Harl dam speaks
published: 2026-03-15T06:00:00Z
author: Edda Falk

Lena Varga has kept the Harl dam for twenty-two years, and lives in the white house at its western end with a dog that no longer goes near the wall.

“We opened the third gate at ten past four and it was already too late,” dam keeper Lena Varga told the Norrby Times at her kitchen table.

“I rang the village – twice – and nobody’s phone was on,” she said. “After that there was only the horn.”

But the horn was of no use. “The horn, which they had tested on the Monday before, never sounded in the lower village,” she said.

Of the damp patches on the north face she spoke without being asked. “They had known for a year that the wall was wet,” she said of the county's engineers.

Would she do it differently? “I would open that gate sooner if I had the night again,” she said, and looked out at the dog.
