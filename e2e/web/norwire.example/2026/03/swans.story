title: Count of swans on Lake Varn finds one too many
published: 2026-03-18T13:20:00Z
author: 

VARN, March 18 (Norwire) - The yearly count of swans on Lake Varn has been put off for a week because the number will not come out.

“I counted the swans twice and there is one too many,” warden Emil Sand told Norwire on Wednesday.

The birds belong to the crown and are entered in a book. The book shows eighty-four, and there have been eighty-five on the water since Sunday, Mr Sand said.

He said a bird might have come from across the border, where no count is kept. The embassy did not answer a question about it.

A third count will be held on March 25, with a witness.
