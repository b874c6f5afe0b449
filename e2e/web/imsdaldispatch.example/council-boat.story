title: Council hires boat for far shore of Ims
published: 2026-03-18T10:00:00Z
author: Marit Solli

An open boat with room for eight will cross Lake Ims twice a day from Monday, the council said, weather and ice allowing.

It will carry post, bread and people, in that order. The fare is ten crowns.

The boat last served as a float in the midsummer procession. The flowers are being taken off.
