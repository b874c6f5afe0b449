title: Sarn road closed for resurfacing
published: 2026-03-12T09:00:00Z
author: Nora Finch

The road through Sarn is closed from Monday to Friday next week while it is given a new surface, the county said.

Buses will go round by the mill. Drivers were asked to do the same, and to be patient at the ford.

The last surface was laid in 2003. It lasted, by the county's own count, four winters.
