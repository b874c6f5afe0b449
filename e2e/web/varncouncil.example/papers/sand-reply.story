title: Paper 14: reply of the bird warden
published: 2026-03-17T12:00:00Z
author: Emil Sand
ld: {"@type":"Report"}

To the council, in reply to its question of the 12th about the object on the Wenna mast.

The object is a nest of sticks, about a metre across. The nest has been there since before the mast was painted, and I would ask the council to wait until the young have flown.

They usually fly in the first half of July. I have marked the day on the calendar in the hall in past years and will do so again.

I have no knowledge of a camera. If there is one, it will have very good pictures of a nest.

Emil Sand, bird warden
