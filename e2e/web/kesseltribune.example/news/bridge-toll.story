title: One crown to cross: county cuts bridge toll
published: 2026-03-20T12:00:00Z
author: Ruth Imhof

Those who cross the Hollow Bridge will pay one crown instead of three from May, and will be given a receipt if they ask twice.

The bridge toll will fall to one crown, county treasurer Arvid Lunde told the news agency [Norwire](https://norwire.example/).

The toll was brought in to pay for a roof over the toll booth. The roof was paid off in 2014, and has been replaced once.

Carters said they would believe it when they saw the coin. The booth's keeper, Edit Moe, said she had no small change.

The council of Lower Kessel had asked for the toll to be given up altogether. Its chairwoman, Berit Lanz, said one crown was “three crowns less than a bus ticket and one crown too many”.
