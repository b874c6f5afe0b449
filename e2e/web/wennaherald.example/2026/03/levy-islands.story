title: Islanders to pay for breakwater, minister tells assembly
published: 2026-03-12T09:15:00Z
author: Jon Brask

The four-crown levy on cars bound for the outer islands will stay until the breakwater at Norrby is paid for, which at present prices means about eleven years.

Ports minister Tomas Reker said the levy would end “the day the new breakwater is paid for, and not an hour later”, according to the [Norrby Times](https://norrbytimes.example/2026/03/reker-assembly).

The assembly's two island members walked out before the vote. One of them, Signe Moll, said the government had “found the only people with no bridge and sent them the bill”.

The breakwater, begun in 2024, was to cost ninety million crowns. The sum stood at a hundred and thirty million when the books were last opened, in December.

Residents can object in writing until the end of April, the county clerk's office said. It has had eleven letters so far, ten of them from the same street.
