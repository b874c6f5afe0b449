title: Keeper of a lock that does not open
published: 2026-03-09T07:00:00Z
author: Saar Mulder

Dirk Haan goes to the lock at six each morning, as he has for nineteen years, and sits down.

“I was told to keep the gate and not to open it,” lock keeper Dirk Haan told the Brackwater Herald. “So I keep it.”

He has read, since last March, all of the books in the lock house and most of those in the chapel. A cat has moved in.

The waterways board said the new gate would be delivered in the spring, and did not say which. It has been cast, a board spokeswoman said, but not collected.

Mr Haan's own boat lies above the gate and his house below it. He had always meant, he said, to have it the other way round.
