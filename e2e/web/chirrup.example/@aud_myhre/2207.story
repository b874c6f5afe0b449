title: Aud Myhre on Chirrup
published: 2026-03-18T21:14:00Z
author: Aud Myhre
ld: {"@type":"SocialMediaPosting"}

I have been up the mast myself and there is no camera on it. There is a nest.
