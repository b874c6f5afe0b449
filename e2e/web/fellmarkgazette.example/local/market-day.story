title: Fellmark market moves to church square
published: 2026-03-17T08:00:00Z
author: Rolf Aune

The Saturday market will be held on the church square until the paving in front of the town hall has been put back.

Stallholders drew lots on Monday evening. The best place, beside the pump, went to a seller of brushes, who said he had never won anything before.

The council said it expected the work to be over by Whitsun. It had said Easter in January.
