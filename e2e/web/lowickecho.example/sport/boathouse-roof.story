title: New roof for Lowick boathouse
published: 2026-03-17T18:00:00Z
author: Sandy Coe

The boathouse at Lowick is to have a new roof before the summer, paid for by the sale of the old one, which was copper.

Coach Freya Lind said the boats would spend April on the lawn. The lawn belongs to the vicar.
