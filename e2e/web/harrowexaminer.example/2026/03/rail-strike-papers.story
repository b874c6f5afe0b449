title: What the papers make of the signal fault
published: 2026-03-14T06:00:00Z
author: Desk

The day after four hundred trains stood still, the country's papers had much the same thing to say about why, and every one of them had it from the railway itself.

A single relay the size of a matchbox had failed, railway director Ansa Holm said, according to the [Varn Post](https://varnpost.example/rail/relay).

Ms Holm said a single relay had stopped the network, the [Eastdale Observer](https://eastdaleobserver.example/2026/trains-stand-still) reported.

The relay was forty years old, Ms Holm said, according to the [Port Orlo Chronicle](https://portorlochronicle.example/news/relay-forty-years).

Ms Holm said the spare part had to be fetched from a museum, the [Millrow Express](https://millrowexpress.example/a/museum-relay) reported.

Ms Holm said no passenger had been in danger, according to the [Wenna Herald](https://wennaherald.example/2026/03/trains-relay).

Behind all five stands one conversation at a station buffet. Readers who bought more than one paper on Friday may wish to ask for their money back.
