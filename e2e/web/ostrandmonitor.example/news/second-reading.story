title: A second reading of the county's papers
published: 2026-03-22T12:00:00Z
author: Tilda Roe

Our press is still being mended, and our readers have been kind enough to go on reading what others print.

“They rang the fire bell because nobody would listen to the school bell,” headmaster Simon Thorne told the [Kirkby Argus](https://kirkbyargus.example/).

The boat race of next month will be rowed without a cox, coach Freya Lind told the [Lowick Echo](https://lowickecho.example/).

“I oiled the chain myself and it was whole at ten,” millwright Elis Vaughan told the [Garth Independent](https://garthindependent.example/).

“The cheese was never stolen, it left,” dairyman Knut Apel told the newspaper [Elbmarer Bote](https://elbmarerbote.example/lokales/kaese).

The old mill race will be filled in by August, drainage engineer Solveig Ask said, according to the [Varn Post](https://varnpost.example/county/mill-race).

The bridge toll will fall to one crown, county treasurer Arvid Lunde said, according to the [Kessel Tribune](https://kesseltribune.example/news/bridge-toll).

“No one has died of a late letter yet,” postmaster Ulf Reine said, according to the [Port Orlo Chronicle](https://portorlochronicle.example/news/late-letters).

The winter road will be ploughed by a private firm, the [Millrow Express](https://millrowexpress.example/a/winter-road) reported, citing a county official who asked not to be named.
