title: Stowe clock right twice in one day
published: 2026-03-22T08:00:00Z
author: Hob Skelton

The clock on Stowe market hall, which had stood at twenty to four since the storm, was going again on Sunday morning.

It gains nine minutes in the hour. The council said this was better than nothing and would make up for lost time by Wednesday.
