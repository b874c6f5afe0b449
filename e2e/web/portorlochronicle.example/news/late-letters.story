title: Letter takes eleven weeks to cross the harbour
published: 2026-03-17T12:00:00Z
author: Greta Noll

A letter posted at the north quay on the third of January was delivered at the south quay on Monday. The distance is four hundred metres, and a swimmer has done it in nine minutes.

“No one has died of a late letter yet,” postmaster Ulf Reine said at a meeting of the harbour parish on Monday evening.

The letter held an invitation to a funeral, which went off well.

The post office said the mail boat had been waiting for a part. The part, it said, had been sent by post.

The man to whom it was addressed, retired pilot Henning Tack, said he would answer it by hand, on foot, as soon as the ice was off the steps.
