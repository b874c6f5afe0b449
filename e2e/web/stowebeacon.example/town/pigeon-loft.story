title: Stowe's last pigeon loft to come down
published: 2026-03-20T08:00:00Z
author: Hob Skelton

The loft behind the Stowe gasworks, from which the town's birds once flew to Ghent and back, will be taken down in May.

“A pigeon does not care whose wall it is,” Stowe pigeon breeder Alf Marsden told The Beacon on Thursday, with one of them on his hat.

The wall belongs to the gasworks, which said it had written to Mr Marsden three times. He said he had read two of the letters and the birds had seen to the third.

There are thirty-one left. A cousin in Carrow has a barn, and the birds, Mr Marsden said, have been shown a picture of it.

The racing union's steward, Ethel Broom, said a bird would go on returning to the old wall for a year or more, and sit on whatever was there.
