import { describe, expect, test } from "vitest";
import { linkedData, PROSE, readingOf, URL_OF_PAGE } from "./invented";

const article = (more: object) => linkedData({ "@type": "NewsArticle", ...more });

describe("authors", () => {
  test.each([
    ["in the page's data", article({ author: { name: "Mira Holm" } }), PROSE, ["Mira Holm"]],
    [
      "in the data before those in a meta",
      `<meta name="author" content="Norrby Courier">${article({ author: "Mira Holm" })}`,
      PROSE,
      ["Mira Holm"],
    ],
    ["in a meta", `<meta name="author" content="Mira Holm and Jon Aase">`, PROSE, ["Mira Holm", "Jon Aase"]],
    [
      "in several metas",
      `<meta name="author" content="Mira Holm"><meta name="Author" content="Jon Aase">`,
      PROSE,
      ["Mira Holm", "Jon Aase"],
    ],
    [
      "not a profile's address",
      `<meta property="article:author" content="https://social.example/holm"><meta name="byl" content="By Mira Holm">`,
      PROSE,
      ["Mira Holm"],
    ],
    ["marked as rel=author", "", `<a rel="author" href="/holm">Mira Holm</a>${PROSE}`, ["Mira Holm"]],
    [
      "marked in microdata",
      "",
      `<p itemprop="author">Text <b itemprop="name">Mira Holm</b></p>${PROSE}`,
      ["Mira Holm"],
    ],
    ["in a byline", "", `<p class="byline">By Mira Holm</p>${PROSE}`, ["Mira Holm"]],
    ["nowhere", "", PROSE, []],
  ])("%s", (_, head, body, authors) => {
    expect(readingOf({ head, article: body }).article.authors).toEqual(authors);
  });
});

const DAY = "2031-05-04T18:20:00Z";

describe("the date", () => {
  test.each([
    ["in the page's data", article({ datePublished: DAY, dateModified: "2031-05-05" }), PROSE, DAY],
    [
      "in the data before a meta",
      `${article({ datePublished: DAY })}<meta name="date" content="2030-01-01">`,
      PROSE,
      DAY,
    ],
    ["as created", article({ dateCreated: DAY }), PROSE, DAY],
    ["in a meta", `<meta property="article:published_time" content="${DAY}">`, PROSE, DAY],
    ["in another meta", `<meta name="parsely-pub-date" content="${DAY}">`, PROSE, DAY],
    ["in a meta of microdata", `<meta itemprop="datePublished" content="${DAY}">`, PROSE, DAY],
    [
      "past a meta that is none",
      `<meta name="date" content="today"><meta name="pubdate" content="${DAY}">`,
      PROSE,
      DAY,
    ],
    ["in a time", "", `<time datetime="${DAY}">on Sunday</time>${PROSE}`, DAY],
    ["in the article's time, not the page's", "", `<time datetime="${DAY}"></time>${PROSE}`, DAY],
    ["in the words of a time", "", `<time>4 May 2031</time>${PROSE}`, "2031-05-04"],
    [
      "with its own offset",
      article({ datePublished: "2031-05-04T18:20:00+0500" }),
      PROSE,
      "2031-05-04T18:20:00+05:00",
    ],
    ["nowhere", "", PROSE, null],
  ])("%s", (_, head, body, published) => {
    expect(readingOf({ head, article: body }).article.published).toBe(published);
  });

  test("is the article's, though the page's clock stands above it", () => {
    const before = `<time datetime="2031-06-01T00:00:00Z">today</time>`;
    const body = `<time datetime="${DAY}">on Sunday</time>${PROSE}`;
    expect(readingOf({ before, article: body }).article.published).toBe(DAY);
  });
});

describe("the canonical address", () => {
  test.each([
    [
      "of a link",
      `<link rel="canonical" href="https://courier.example/sale">`,
      "https://courier.example/sale",
    ],
    [
      "of a link among others",
      `<link rel="alternate Canonical" href="https://courier.example/sale">`,
      "https://courier.example/sale",
    ],
    [
      "relative to the page",
      `<link rel="canonical" href="/sale?a=1">`,
      "https://www.courier.example/sale?a=1",
    ],
    [
      "of og:url",
      `<meta property="og:url" content="https://courier.example/sale">`,
      "https://courier.example/sale",
    ],
    [
      "of a link before og:url",
      `<meta property="og:url" content="https://courier.example/b"><link rel="canonical" href="https://courier.example/sale">`,
      "https://courier.example/sale",
    ],
    ["of another host", `<link rel="canonical" href="//wire.example/a">`, "https://wire.example/a"],
    ["not a letter", `<link rel="canonical" href="mailto:holm@courier.example">`, null],
    ["not a script", `<link rel="canonical" href="javascript:alert(1)">`, null],
    ["not a broken one", `<link rel="canonical" href="https://">`, null],
    ["none", "", null],
  ])("%s", (_, head, canonicalUrl) => {
    const { article } = readingOf({ head });
    expect(article.canonicalUrl).toBe(canonicalUrl);
    expect(article.url).toBe(URL_OF_PAGE);
  });

  test.each([
    ["https://courier.example/sale", "https://courier.example/sale"],
    ["/sale", null],
  ])("of a page saved from nowhere: %s", (href, canonicalUrl) => {
    expect(readingOf({ head: `<link rel="canonical" href="${href}">` }, null).article.canonicalUrl).toBe(
      canonicalUrl,
    );
  });
});
