/** Expected of stories that name an outlet without linking the original. */
import { type Expectation, page, search } from "./expectation";

export const unlinked: Expectation[] = [
  ...page("unlinked, to be found", "ostrandmonitor.example/news/unlinked-week", [
    [
      "shut until midsummer",
      search("norrbytimes.example/2026/03/bath-closed", "primary", null, {
        note: "news sitemap listed in robots.txt",
      }),
    ],
    [
      "We found a bell",
      search("fellmarkgazette.example/local/town-hall-bell", "primary", "exact", {
        note: "gzip sitemap behind an index",
      }),
    ],
    [
      "never read the by-law",
      search("lindowchronicle.example/stories/goats", "primary", "exact", {
        note: "the usual address /news-sitemap.xml, no robots.txt",
      }),
    ],
    [
      "toll house at Sarn",
      search("hexleytelegraph.example/2026/03/toll-house-library", "primary", null, {
        note: "a sitemap of 50,000 addresses",
      }),
    ],
    ["I counted the swans", search("norwire.example/2026/03/swans", "primary", "exact", { note: "RSS" })],
    ["lit by nobody", search("tarnbycourier.example/2026/lamp", "primary", "exact", { note: "Atom" })],
    [
      "every umbrella but the green one",
      search("dunmoormail.example/2026/03/16/umbrellas", "primary", "exact", { note: "WordPress" }),
    ],
    [
      "ice road over Lake Ims",
      search("imsdaldispatch.example/find?q=", "search-only", null, {
        note: "any words behind q=; the front page does not link the story",
      }),
    ],
  ]),
  ...page("unlinked, another story of the site is linked", "kesseltribune.example/news/rain-towns", [
    [
      "every umbrella but the green one",
      search("dunmoormail.example/2026/03/16/umbrellas", "primary", "exact", {
        note: "the link in the paragraph above leads to another story",
      }),
    ],
  ]),
];
