title: Hollow Bridge toll to fall to one crown
published: 2026-03-20T09:00:00Z
author: 

VARN, March 20 (Norwire) - The toll on the Hollow Bridge will fall from three crowns to one on May 1, county treasurer Arvid Lunde told Norwire on Friday.

“We were taking in more than we could count, and the man who counts has retired,” Mr Lunde said.

The bridge is crossed by about nine hundred carts and cars a day. The county expects no more of them, a spokeswoman for its road office said, but hopes for a better mood.

Three other tolls, all on the border road, are to stay as they are.

The carters' guild welcomed the cut. Its secretary, Magda Rowe, said a crown was still a crown, and that her members would cross on the left as before.
