title: Transcript of the minister's remarks to the assembly, 11 March 2026
published: 2026-03-11T18:00:00Z
author: 
ld: {"@type":"Report"}

The following is the text of the remarks made by the Minister of Ports, Tomas Reker, to the assembly on 11 March 2026, as delivered.

Madam President, members. I will be short, for it is late and the boats are waiting.

The levy is four crowns for a car and nothing for a person on foot. It will end the day the new breakwater is paid for, and not an hour later. I have heard it said tonight that no tax has ever gone away. The lamp tax went away. The salt duty went away. This will go the same road.

I have asked the harbour office to publish, on the first day of every month, what has come in and what is still owed. Whoever wishes to hold me to my word will find the figure there.

I thank the House.

End of remarks.
