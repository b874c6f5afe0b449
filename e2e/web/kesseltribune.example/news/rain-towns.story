title: Nineteen days of rain, and counting
published: 2026-03-19T07:00:00Z
author: Ruth Imhof

Kessel lies high and has come off lightly, with eleven wet days in the month and one cellar lost.

In the valley it is otherwise. At Dunmoor the river stood [two feet under the bridge](https://dunmoormail.example/2026/03/18/flood-bridge) on Wednesday.

“We have sold every umbrella but the green one,” shopkeeper Nils Orme told the Dunmoor Mail.

Hay for the spring is rotting in the barns. The farmers' union said it had asked for help from the county, and that the county had sent a leaflet on hay.

Forecaster Liv Arnesen said the wind would turn on Saturday, though she had said so, she added, of the Saturday before.
