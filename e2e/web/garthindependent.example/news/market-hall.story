title: Garth market hall to be whitewashed
published: 2026-03-18T09:00:00Z
author: Wyn Parry

The market hall will be whitewashed in the week after Easter, the parish said, by whoever comes.

Brushes will be provided. Last time, in 2011, there were more brushes than people.
