/** Broken and hostile pages: each is read, or told to hold no article; none breaks the reader. */
import { describe, expect, test, vi } from "vitest";
import { type Reading, read } from ".";
import { html, PARAGRAPHS, PROSE, URL_OF_PAGE } from "./invented";
import { PARSERS } from "./parsers";

const TEXT = PARAGRAPHS.join("\n\n");

const METHODS = [
  "querySelectorAll",
  "querySelector",
  "createTreeWalker",
  "cloneNode",
  "createRange",
  "body",
  "documentElement",
  "firstChild",
  "childNodes",
  "children",
  "title",
  "nodeType",
];

const clobbered = METHODS.map(
  (name) =>
    `<img name="${name}"><form name="${name}"><input name="parentNode"><input id="attributes"></form>`,
).join("");

const nested = (depth: number, inside: string, tag = "div") =>
  `<${tag}>`.repeat(depth) + inside + `</${tag}>`.repeat(depth);

vi.setConfig({ testTimeout: 60_000 });

/** Starts to count the milliseconds that the processor works for the test: those do not depend on what else it does. */
const work = () => {
  const before = process.cpuUsage();
  return () => process.cpuUsage(before).user / 1000;
};

/** How deep browsers build a tree at most. */
const BROWSERS = 512;

const PAGES: [string, string][] = [
  ["names that hide the document's methods", html({ before: clobbered })],
  ["boxes nested as deep as browsers allow, around the article", html({ article: nested(BROWSERS, PROSE) })],
  ["boxes nested as deep beside it", html({ after: nested(BROWSERS, "deep") })],
  ["inline elements nested as deep", html({ article: `${PROSE}${nested(BROWSERS, "", "span")}` })],
  [
    "elements that are never closed",
    `<html><body><main><article>${PARAGRAPHS.map((text) => `<p>${text}`).join("")}`,
  ],
  [
    "ends without a beginning",
    html({ article: `</p></div></span>${PROSE}</section></p>` }).replace("</section></p>", "</section>"),
  ],
  ["attributes that are broken", html({ before: `<div class="a" class='b' id=><p =x "y">Norrby</div>` })],
  [
    "addresses that are broken",
    html({
      before: `<a href="http://[">Home</a>`,
      head: `<base href="http://["><link rel="canonical" href="http://[">`,
    }),
  ],
  [
    "linked data that is broken",
    html({
      head: `<script type="application/ld+json">{"@type":"NewsArticle",</script><script type="application/ld+json">[[[</script><script type="application/ld+json">{"@type":["NewsArticle",null,7],"author":{"@id":7},"publisher":[null]}</script>`,
    }),
  ],
  [
    "linked data that refers to itself",
    html({
      head: `<script type="application/ld+json">{"@type":"NewsArticle","@id":"#a","author":{"@id":"#a"},"publisher":{"@id":"#a"}}</script>`,
    }),
  ],
  [
    "control and private characters",
    html({ article: `${PROSE}<p>\u0000\u0001\ufffe\ue000\ue001\uf8ff</p>` }),
  ],
  ["half of a surrogate pair", html({ article: `${PROSE}<p>\ud83d</p>` })],
  ["a language that is none", html({ lang: "><" })],
  ["a style that no parser understands", html({ head: "<style>@media { p { {{{ color: </style>" })],
  ["an enormous attribute", html({ before: `<div class="${"x ".repeat(100_000)}">Norrby</div>` })],
  ["thousands of empty elements", html({ after: "<p></p><span></span><br>".repeat(1000) })],
];

describe.each(Object.entries(PARSERS))("parsed by %s", (parser, parse) => {
  test.each(PAGES)("%s", (_, page) => {
    const reading = read(parse(page), URL_OF_PAGE) as Reading;
    expect(reading).not.toHaveProperty("failed");
    expect(reading.article.text.slice(0, TEXT.length)).toBe(TEXT);
    // linkedom knows no ranges inside of text.
    if (parser === "jsdom")
      expect(reading.place({ start: 0, end: 10 }).map(String).join("")).toBe(TEXT.slice(0, 10));
  });
});

test.each([
  ["around the article", html({ article: nested(3000, PROSE) })],
  ["beside it", html({ after: nested(3000, "deep") })],
  ["in its sentences", html({ article: `${PROSE}<p>${nested(3000, "deep", "b")}</p>` })],
])("elements nested thousands deep %s, as a parser without a limit builds them", (_, page) => {
  const used = work();
  expect(read(PARSERS.linkedom(page), URL_OF_PAGE)).toHaveProperty("article");
  expect(used()).toBeLessThan(3000);
});

describe("words against the patterns that read them", () => {
  const LONG = 20_000;

  test.each([
    ["white space", `<p>${" \u00a0".repeat(LONG)}.</p>`],
    ["brackets", `<p>${"(".repeat(LONG)}</p>`],
    ["a heading of bars", `<h1>${"a | ".repeat(LONG)}</h1>`],
    ["a title of dashes", `<h1>${" - ".repeat(LONG)}x</h1>`],
    ["a byline of commas", `<p class="byline">By ${"a, ".repeat(LONG)}</p>`],
    ["quotation marks", `<p>${"”’».".repeat(LONG)}x</p>`],
    [
      "a caption of credits",
      `<figure><img src="a.jpg"><figcaption>${"(Photo: ".repeat(40)}</figcaption></figure>`,
    ],
    ["a time of digits", `<time>${"1".repeat(LONG)}</time>`],
  ])("%s take no time", (_, words) => {
    const used = work();
    expect(read(PARSERS.linkedom(html({ article: words + PROSE })), URL_OF_PAGE)).toHaveProperty("article");
    expect(used()).toBeLessThan(3000);
  });
});
