title: Reker defends ferry levy in stormy sitting
published: 2026-03-11T20:05:00Z
author: Edda Falk

The levy on cars bound for the islands passed by three votes on Wednesday after a sitting of nine hours, most of which went on the question of when it would stop.

Ports minister Tomas Reker said the levy would end “the day the new breakwater is paid for, and not an hour later”, according to [a transcript published by the Ministry of Ports](https://portsministry.example/transcripts/2026-03-11).

He spoke for eleven minutes and took no questions. The galleries were cleared twice.

“That is a promise with no date in it,” said Ove Kranz, who leads the largest party outside the government.

The first cars will be charged on the first of October. The harbour office has ordered two hundred signs, a clerk there said, and has nowhere yet to put them.
