title: Brackwater lock: what is left of a long year's reporting
published: 2026-03-20T09:00:00Z
author: Tilda Roe

The lock at Brackwater has been shut for a year on Friday, and much of what was once written about it can no longer be read.

The lower gate had been hung the wrong way round, lock engineer Hugo Stam said, according to the [Brackwater Herald](https://brackwaterherald.example/lock/missing).

The spare chain was sold in August, bargeman Cato Ruys said, according to the [Brackwater Herald](https://brackwaterherald.example/lock/withdrawn).

“Nobody has the key to the pump house,” mayor Janna Vos told the [Brackwater Herald](https://brackwaterherald.example/lock/forbidden).

“I have written to four ministers and one wrote back,” councillor Bram Oss told the [Brackwater Herald](https://brackwaterherald.example/lock/too-many).

“The fish are the only ones who pay no toll,” angler Wies Tolk told the [Brackwater Herald](https://brackwaterherald.example/lock/broken).

“We carry the boats round by hand,” teacher Marijn Bol told the [Brackwater Herald](https://brackwaterherald.example/lock/loop).
