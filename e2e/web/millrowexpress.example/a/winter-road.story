title: County hands snow to private firm
published: 2026-03-19T10:00:00Z
author: Olli Brandt

The snow on the winter road will belong, from November, to a firm that has so far dealt in ice cream.

The road will be ploughed by a private firm, a county official said. The official asked not to be named because the contract had not been signed.

It has the lorries, and they are idle from October. Whether they will play their tune while ploughing is still being talked about.

The union of road men said it had first heard of the matter from its milkman.

The road runs for thirty kilometres over the tops, and was shut on nineteen days last winter. Shepherd Ivar Loe said he had walked it on eighteen of them and met nobody, ploughing or otherwise.

The county will vote on the sixth of April.
