title: Sheep dog trials & tea tent move to Saturday
published: 2026-03-17T09:00:00Z
author: Huw Lacey

The trials on Upper Fell have been moved to Saturday because of the wind, which on Sunday last took the tea tent over two fields and a beck.

Nobody was in it. The urn was found by a dog called Moss, its owner, Enid Crake, said, and was still warm.

Twenty-two dogs are entered. The judges asked the public to keep their own at home, or at any rate quiet.

Secretary Nan Birkett said the cake had been found as well, by a different dog, and was not.
