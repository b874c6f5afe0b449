title: Garth mill wheel turns by itself at night
published: 2026-03-15T09:00:00Z
author: Wyn Parry

The wheel of Garth mill, chained since the last miller died, has been heard turning on four nights this month.

“I oiled the chain myself and it was whole at ten,” millwright Elis Vaughan told the Garth Independent.

The stream above the mill has been low since Christmas. The water board said its figures showed nothing, and that it had not been there at night.

The parish has bought a padlock. A second one, Mr Vaughan said, is on order for the first.

The last miller, Gethin Rees, used to say that flour was the one thing the mill made in daylight. He left a sack of it, and a dog, to the parish.

The chapel's minister said he would sit up on Saturday with a lamp and a flask, and asked for company.
