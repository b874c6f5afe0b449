title: Headmaster Thorne shuts Kirkby school gate after parking row
published: 2026-03-16T14:00:00Z
author: Dot Rennie

The gate of Kirkby school will be shut at ten to nine from now on, headmaster Simon Thorne told the Kirkby Argus, after a row between two drivers on Friday.

“They were both in the right and neither would move,” Mr Thorne said.

The road outside the school is four metres wide and has a duck pond on one side. One of the cars has been got out.

Parents said they would park at the chapel. The chapel's wardens said they had not been asked.

A sign has been painted by the top class. It says No Cars, and below that, in smaller letters, And No Arguing.

Constable Peg Dawes said she would stand at the pond for the first week and look at both sides equally.
