title: Carrow lighthouse closes its stairs
published: 2026-03-20T10:00:00Z
author: Ishbel Rae

Visitors will no longer be let up the stairs of the Carrow light, of which there are two hundred and eight, and of which eleven are loose.

“I have carried nine people down those stairs and I am sixty-four,” lighthouse guide Morag Finlay told The Beacon.

The lamp itself has burned without a keeper since 1987. The trust that owns the tower said it would look for a joiner who did not mind the wind.

Three have come to look. Two of them, Ms Finlay said, were carried down.

Some four thousand people came up last year, at two crowns each. The harbour master, Colin Strath, said the money had gone into paint for the outside, since that was what ships looked at.
