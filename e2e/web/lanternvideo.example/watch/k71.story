title: Mayor Solberg reads out the letter (4:12)
published: 2026-03-18T18:00:00Z
author: 
ld: {"@type":"VideoObject","name":"Mayor Solberg reads out the letter","duration":"PT4M12S"}

<div class="player"><video src="/k71.mp4" controls></video></div>
