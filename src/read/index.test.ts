import { describe, expect, test } from "vitest";
import { read } from ".";
import { html, linkedData, outcomeOf, PARAGRAPHS, readingOf, URL_OF_PAGE, within } from "./invented";
import { PARSERS } from "./parsers";

const TEXT = PARAGRAPHS.join("\n\n");
const STORY = "The lighthouse keeper of Aske looks back on forty winters at sea and on land";

describe("no article", () => {
  test.each([
    ["an empty page", html({ article: "" })],
    ["no page at all", ""],
    ["a few words", html({ article: "<p>The council met.</p>" })],
    ["a single paragraph", html({ article: `<p>${PARAGRAPHS[0]}</p>` })],
    ["a list of links", html({ article: `<ul>${`<li><a href="/a">${STORY}</a></li>`.repeat(20)}</ul>` })],
    ["frames", '<html><head></head><frameset><frame src="a.html"></frameset></html>'],
    [
      "a page of scripts",
      `<html><body><div id="app"></div><script>const text = "${PARAGRAPHS.join(" ")}"</script></body></html>`,
    ],
  ])("on %s", (_, page) => {
    expect(read(PARSERS.jsdom(page), URL_OF_PAGE)).toEqual({ failed: "no-article" });
  });
});

test("a text longer than any article is too long", () => {
  const article = `<p>${PARAGRAPHS[0]}</p>`.repeat(12_000);
  expect(outcomeOf({ article })).toEqual({ failed: "too-long" });
});

test("what the page's data declares belongs to the article, wherever it stands", () => {
  const far =
    "The ferries to Aske will sail on, the harbour master said, whatever the council may decide in spring.";
  const after = `<div class="extra"><p>${far}</p></div>`;
  const head = linkedData({ "@type": "NewsArticle", articleBody: `${PARAGRAPHS.join(" ")} ${far}` });
  expect(readingOf({ after }).article.text).toBe(TEXT);
  expect(readingOf({ after, head }).article.text).toBe(`${TEXT}\n\n${far}`);
});

test.each(Object.entries(PARSERS))("reading changes nothing on a page parsed by %s", (_, parse) => {
  const document = parse(html({ article: within(`<form name="body"><input name="head"></form>`) }));
  const before = document.documentElement.outerHTML;
  expect(read(document, URL_OF_PAGE)).toHaveProperty("article");
  expect(document.documentElement.outerHTML).toBe(before);
});
