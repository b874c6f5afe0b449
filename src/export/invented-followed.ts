/** An invented trace that was followed, for the tests: two papers behind one agency page, a circle, an altered quote, a copy. */
import type { Attribution, Followed, Original, Trace } from "../trace";
import { invented } from "./invented";

const [first, second, third] = invented.attributions as [Attribution, Attribution, Attribution];

const followed = (more: Partial<Followed> = {}): Followed => ({
  status: "followed",
  by: "link",
  place: null,
  compared: null,
  continues: [],
  copied: null,
  younger: false,
  candidates: [],
  searches: [],
  ...more,
});

const page = (url: string, more: Partial<Original> = {}): Original => ({
  url,
  found: "link",
  title: `Page ${url.split("/").at(-1)}`,
  outlet: null,
  published: "2031-05-02",
  quote: null,
  trace: null,
  ...more,
});

const AGENCY = page("https://norrbypress.example/harbour", { quote: "exact" });

/** A page's own trace, whose one statement leads on. */
const behind = (url: string, attribution: Attribution): Trace => ({
  ...invented,
  article: { ...invented.article, url },
  attributions: [attribution],
});

const onward = (more: Partial<Followed> = {}): Attribution => ({
  ...first,
  original: AGENCY,
  followed: followed({ status: "primary", ...more }),
});

const COURIER = "https://courier.example/mayor";
const ECHO = "https://echo.example/price";

export const inventedFollowed: Trace = {
  ...invented,
  attributions: [
    {
      ...first,
      original: page(COURIER, { quote: "altered", trace: behind(COURIER, onward()) }),
      followed: followed({
        continues: ["a1"],
        compared: "words",
        copied: 0.42,
        younger: true,
        place: {
          text: "“The harbour will never be sold,” she said.",
          words: "The harbour will never be sold",
          differences: [
            { in: "both", text: "The harbour will" },
            { in: "quote", text: "not" },
            { in: "original", text: "never" },
            { in: "both", text: "be sold" },
          ],
        },
      }),
    },
    {
      ...second,
      original: page(ECHO, { trace: behind(ECHO, onward()) }),
      followed: followed({ continues: ["a1"], compared: "sense" }),
    },
    {
      ...third,
      original: page(ECHO, {
        trace: behind(ECHO, {
          ...first,
          original: page("https://bay-news.example/harbour"),
          followed: followed({ status: "circle" }),
        }),
      }),
      followed: followed({ continues: ["a1"] }),
    },
    {
      ...(invented.attributions[3] as Attribution),
      path: ["s1"],
      followed: followed({
        status: "candidate",
        by: null,
        candidates: [
          {
            url: "https://courier.example/nine",
            title: "Nine million",
            published: null,
            score: 0.4,
            shared: ["nine"],
            by: "feed",
          },
        ],
      }),
    },
  ],
};
