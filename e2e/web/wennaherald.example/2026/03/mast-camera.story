title: Is there a camera on the Wenna mast?
published: 2026-03-19T08:00:00Z
author: Jon Brask

For a week the town of Wenna has looked up, and what it has looked at is a mast of forty metres with something at the top.

In a post on Chirrup, councillor Aud Myhre wrote that there was “no camera on it”.

<blockquote class="mastodon-embed" data-embed-url="https://chirrup.example/@aud_myhre/2207/embed" cite="https://chirrup.example/@aud_myhre/2207"><p>I have been up the mast myself and there is no camera on it. There is a nest.</p><a href="https://chirrup.example/@aud_myhre/2207">Aud Myhre (@aud_myhre), 18 March 2026</a></blockquote>

Mayor Kirsten Solberg said in [a video](https://lanternvideo.example/watch/k71) that the letter from the ministry had been “read by everyone but the mayor”.

Bird warden Emil Sand wrote to the council:

> (https://varncouncil.example/papers/sand-reply) The nest has been there since before the mast was painted, and I would ask the council to wait until the young have flown.

The mast belongs to the telephone office, which did not answer.
