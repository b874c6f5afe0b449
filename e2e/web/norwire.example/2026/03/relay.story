title: Forty-year-old relay stopped trains, rail director says
published: 2026-03-13T12:50:00Z
author: 

VARN, March 13 (Norwire) - A single relay the size of a matchbox had failed in a hut near Millrow junction and stopped every train in the country for five hours, railway director Ansa Holm told Norwire on Friday.

The relay was forty years old and the spare part had to be fetched from a museum, Ms Holm told Norwire. She spoke at the buffet of Varn Central, where she had been waiting for a train herself.

“Every signal went to red, as it should, and no passenger was in danger at any moment,” Ms Holm said.

Eleven more huts hold relays of the same make. The railway has asked the maker for new ones, and the maker, which now builds kitchen scales, has asked for a drawing.

The transport committee will hear Ms Holm on Tuesday. Its chairman did not answer calls on Friday afternoon.
