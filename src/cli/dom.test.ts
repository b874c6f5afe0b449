import { describe, expect, test, vi } from "vitest";
import { readHtml } from "./dom";
import { PARAGRAPHS, page, TEXT } from "./invented";

vi.setConfig({ testTimeout: 60_000 });

const textOf = (html: string) => {
  const outcome = readHtml(html, null);
  return "failed" in outcome ? outcome : outcome.article.text;
};

const PROSE = PARAGRAPHS.map((text) => `<p>${text}</p>`).join("");

describe("read", () => {
  test.each([
    ["a whole page", page()],
    ["a page without its root", `<body><article>${PROSE}</article>`],
    ["a page without anything around the article", PROSE],
    [
      "a page whose article stands after its end",
      `<html><head></head><body></body></html><article>${PROSE}</article>`,
    ],
    ["a page with a style that no parser understands", page("<style>@media { p { {{{ : }</style>")],
    [
      "a page that never closes a thing",
      `<html><body><article>${PARAGRAPHS.map((text) => `<p>${text}`).join("")}`,
    ],
    [
      "a page nested deeper than any honest one",
      page("", [`${"<b>".repeat(2000)}Norrby${"</b>".repeat(2000)}`, ...PARAGRAPHS]).replace(
        /<p>(?:<b>)+.*?<\/p>/,
        "",
      ),
    ],
  ])("%s", (_, html) => {
    expect(textOf(html)).toBe(TEXT);
  });

  test("a page whose script would change it, as it was saved", () => {
    expect(textOf(`${page()}<script>document.body.textContent = "gone"</script>`)).toBe(TEXT);
  });
});

test.each([[""], ["Norrby"], ["<html></html>"], ["<p>The council met.</p>"], ["\u0000<<<>"]])(
  "%j holds no article",
  (html) => {
    expect(textOf(html)).toEqual({ failed: "no-article" });
  },
);
