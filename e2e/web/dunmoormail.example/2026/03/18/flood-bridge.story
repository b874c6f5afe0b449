title: River two feet under Dunmoor bridge
published: 2026-03-18T08:00:00Z
author: Ted Garrow

The river at Dunmoor stood two feet under the arch of the old bridge on Wednesday morning, and a policeman stood on top of it.

He said he had been told to close the bridge when the water touched the keystone. He had not been told how he was to get home.

The rain is expected to ease towards the weekend.
