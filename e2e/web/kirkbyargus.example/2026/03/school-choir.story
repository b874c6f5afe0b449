title: Kirkby school choir wins silver at Wenna
published: 2026-03-18T14:00:00Z
author: Dot Rennie

The choir of Kirkby school has come second at the county festival in Wenna, out of two.

Headmaster Simon Thorne led the singers home on foot from the station. The cup is in the window of the post office.
