import { describe, expect, test } from "vitest";
import { linkedData, PROSE, readingOf } from "./invented";
import { withoutOutlet } from "./title";

describe("the outlet's name is cut", () => {
  test.each([
    ["Harbour stays public - Norrby Courier", ["Norrby Courier"], "Harbour stays public"],
    ["Harbour stays public | Norrby Courier", ["Norrby Courier"], "Harbour stays public"],
    ["Harbour stays public – NORRBY COURIER", ["Norrby Courier"], "Harbour stays public"],
    ["Harbour stays public | The Norrby Courier", ["Norrby Courier"], "Harbour stays public"],
    ["Harbour stays public :: Norrby Courier", ["Norrby Courier"], "Harbour stays public"],
    ["Harbour stays public - Norrby Courier", ["Kestrel", "Norrby Courier"], "Harbour stays public"],
    // Not the outlet's name.
    ["Harbour stays public - for now", ["Norrby Courier"], "Harbour stays public - for now"],
    ["Harbour stays public - Norrby Courier", [], "Harbour stays public - Norrby Courier"],
    ["Norrby Courier - Harbour stays public", ["Norrby Courier"], "Norrby Courier - Harbour stays public"],
    ["Norrby Courier", ["Norrby Courier"], "Norrby Courier"],
    ["Sea-wall repaired", ["wall repaired"], "Sea-wall repaired"],
    ["", ["Norrby Courier"], ""],
  ])("%j of %j → %j", (title, known, made) => {
    expect(withoutOutlet(title, known)).toBe(made);
  });
});

const TITLE = "Norrby keeps its harbour";
const site = `<meta property="og:site_name" content="Norrby Courier">`;

describe("the title", () => {
  test.each([
    ["from og:title", `<meta property="og:title" content="${TITLE}">`, PROSE],
    ["from twitter:title", `<meta name="twitter:title" content="${TITLE}">`, PROSE],
    ["from the page's data", linkedData({ "@type": "NewsArticle", headline: TITLE }), PROSE],
    ["from the heading", "", `<h1>${TITLE}</h1>${PROSE}`],
    ["from the tab", `<title>${TITLE}</title>`, PROSE],
    ["from the tab, less the outlet", `<title>${TITLE} - Norrby Courier</title>${site}`, PROSE],
    [
      "the heading that the page declares, not the site's",
      `<title>${TITLE} - Norrby Courier</title>`,
      `<h1>Norrby Courier, since 1901</h1><h1>${TITLE}</h1>${PROSE}`,
    ],
    [
      "the heading rather than a longer tab",
      `<meta property="og:title" content="${TITLE} after a long night">`,
      `<h1>${TITLE}</h1>${PROSE}`,
    ],
    [
      "what is declared rather than a heading nobody declares",
      `<meta property="og:title" content="${TITLE}">`,
      `<h1>News</h1>${PROSE}`,
    ],
    [
      "without white space and soft hyphens",
      "",
      `<h1>\n Norrby   keeps its\u00a0har\u00adbour </h1>${PROSE}`,
    ],
    ["without the tags in it", "", `<h1>Norrby <em>keeps</em> its <br>harbour</h1>${PROSE}`],
    ["not from a picture", "", `<svg><title>Logo</title></svg><h1>${TITLE}</h1>${PROSE}`],
  ])("%s", (_, head, article) => {
    expect(readingOf({ head, article }).article.title).toBe(TITLE);
  });

  test("is empty where there is none", () => {
    expect(readingOf({}).article.title).toBe("");
  });
});
