/** Expected of chains that end early, or must not go where they might: walls, no names, false originals. */
import { type Expectation, link, named, noted, page, search, unnamed } from "./expectation";

const NO_SITE = noted(named, "two papers have that name and nothing tells which: neither may be taken");

export const ends: Expectation[] = [
  ...page("two outlets of one name", "harrowexaminer.example/2026/03/pigeon-men", [
    ["does not care whose wall", NO_SITE],
  ]),
  ...page("two outlets of one name", "harrowexaminer.example/2026/03/stairs", [
    ["carried nine people down", link("carrowbeacon.example/2026/03/lighthouse-stairs", "primary", "exact")],
    [
      "does not care whose wall",
      noted(named, "the Beacon linked elsewhere in the story is another town's, and has no such story"),
    ],
  ]),
  ...page("behind a wall", "norrbytimes.example/2026/03/orchard-week", [
    [
      "knew the dogs",
      link("sablereview.example/2026/03/orchard-poison", "paywalled", null, {
        note: "the quote is not in what is free, which does not show that it is missing",
      }),
    ],
    [
      "the trees and not the barrels",
      link("sablereview.example/2026/03/orchard-owner", "paywalled", "exact", {
        note: "the quote is in what is free",
      }),
    ],
  ]),
  ...page("nothing to open", "norrbytimes.example/2026/03/orchard-week", [
    ["two wells had been closed", unnamed],
    ["the labels had been scraped off", unnamed],
    ["drink beer until it is settled", noted(named, "a person, to no outlet")],
    ["from the fund for the fountain", noted(named, "a person, to no outlet")],
  ]),
  ...page("false originals", "ostrandmonitor.example/news/second-reading", [
    [
      "rang the fire bell",
      search("kirkbyargus.example/2026/03/thorne-gate", "candidate", "missing", {
        note: "another event with the same man and school; nothing at all is as good",
      }),
    ],
    [
      "rowed without a cox",
      search("lowickecho.example/sport/harbour-race", "candidate", null, {
        note: "a race that is over, with the same coach; nothing at all is as good",
      }),
    ],
  ]),
  ...page("robots.txt", "ostrandmonitor.example/news/second-reading", [
    [
      "I oiled the chain",
      noted(named, "its news sitemap and WordPress are disallowed: nobody may ask for them"),
    ],
  ]),
  ...page("the end of the chain", "ostrandmonitor.example/news/second-reading", [
    [
      "never stolen, it left",
      link("elbmarerbote.example/lokales/kaese", "followed", null, { note: "German: not comparable" }),
    ],
    [
      "filled in by August",
      link("varnpost.example/county/mill-race", "followed", null, { note: "tells no source of its own" }),
    ],
    [
      "fall to one crown",
      link("kesseltribune.example/news/bridge-toll", "followed"),
      search("norwire.example/2026/03/bridge-toll", "primary"),
    ],
    [
      "died of a late letter",
      link("portorlochronicle.example/news/late-letters", "followed", "exact", {
        note: "said at a meeting; whether the paper was there is not told",
      }),
    ],
    [
      "ploughed by a private firm",
      link("millrowexpress.example/a/winter-road", "followed"),
      noted(unnamed, "a county official who asked not to be named"),
    ],
  ]),
];
