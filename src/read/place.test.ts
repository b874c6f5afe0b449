import { describe, expect, test } from "vitest";
import { type Reading, read } from ".";
import { html, PARAGRAPHS, PROSE } from "./invented";
import { PARSERS } from "./parsers";

const ARTICLE = `<h2>A long\n   night</h2>
${PROSE}
<p>“We <b>will</b> not&nbsp;sell,” the <a href="/mayor">may<i>or</i></a> said,<br>and
   left the har\u00adbour for the night 🌊 without another word to the people who waited.</p>
<blockquote><p>It is <em>our</em> harbour, it was our parents' harbour, and it will be our children's.</p></blockquote>
<ul><li>The wall is to be repaired before the winter storms come in from the sea.</li>
<li>The cranes are to be painted.</li></ul>
<p>${PARAGRAPHS[0]} So it ended.</p>`;

const shown = (ranges: Range[]): string => ranges.map(String).join("");

/** What readers see of it: without white space, which the page writes as it likes, and characters that show nothing. */
const letters = (text: string): string => text.replace(/[\s\u00ad\u200b\ufeff]+/g, "");

const find = (text: string, words: string) => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
};

// linkedom knows no ranges inside of text.
describe("a span of a page", () => {
  const open = () => {
    const document = PARSERS.jsdom(html({ article: ARTICLE, before: "<nav><a href='/'>Home</a></nav>" }));
    const reading = read(document, null) as Reading;
    return { document, ...reading, text: reading.article.text };
  };
  const { document, text, blocks, place, spanOf } = open();

  test("reads back, block by block", () => {
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join("\n\n")).toBe(text);
    for (const block of blocks)
      expect(letters(shown(place(block)))).toBe(letters(text.slice(block.start, block.end)));
  });

  test("reads back, span by span", () => {
    for (let start = 0; start < text.length; start += 7)
      for (const end of [start + 1, start + 5, start + 40, start + 300])
        expect(letters(shown(place({ start, end })))).toBe(letters(text.slice(start, end)));
  });

  test("gives one range for each text node, in the page's order", () => {
    const ranges = place(find(text, "We will not sell,” the mayor said, and left"));
    expect(ranges.map((range) => letters(String(range)))).toEqual([
      "We",
      "will",
      "notsell,”the",
      "may",
      "or",
      "said,",
      "andleft",
    ]);
    for (const range of ranges) expect(range.startContainer).toBe(range.endContainer);
  });

  test.each([
    ["an empty span", 10, 10],
    ["a span turned round", 20, 10],
    ["beyond the end", 1_000_000, 1_000_010],
  ])("gives nothing for %s", (_, start, end) => {
    expect(place({ start, end })).toEqual([]);
  });

  test("gives nothing for the space between two blocks", () => {
    const end = blocks[0]?.end as number;
    expect(text.slice(end, end + 2)).toBe("\n\n");
    expect(place({ start: end, end: end + 2 })).toEqual([]);
  });

  test("keeps inside the page when the span does not", () => {
    expect(letters(shown(place({ start: -50, end: text.length + 50 })))).toBe(letters(text));
  });

  /** From the first of the ranges to the end of the last. */
  const across = (ranges: Range[]): Range => {
    const range = document.createRange();
    const [first, last] = [ranges[0] as Range, ranges.at(-1) as Range];
    range.setStart(first.startContainer, first.startOffset);
    range.setEnd(last.endContainer, last.endOffset);
    return range;
  };

  test("and back again, span by span", () => {
    for (let start = 0; start < text.length; start += 7)
      for (const length of [1, 5, 40, 300]) {
        const words = text.slice(start, start + length);
        if (!words.trim()) continue;
        const from = start + words.length - words.trimStart().length;
        expect(spanOf(across(place({ start, end: start + length })))).toEqual({
          start: from,
          end: from + words.trim().length,
        });
      }
  });

  test("of whole elements, and of what stands partly beside the article, gives what is in it", () => {
    const range = document.createRange();
    const said = (range: Range) => {
      const span = spanOf(range);
      return span && text.slice(span.start, span.end);
    };
    range.selectNode(document.querySelector("article a") as Element);
    expect(said(range)).toBe("mayor");
    range.selectNodeContents(document.querySelector("article blockquote") as Element);
    expect(said(range)).toMatch(/^It is our harbour.*children's\.$/);
    range.setStartBefore(document.querySelector("nav") as Element);
    range.setEndAfter(document.querySelector("article p") as Element);
    expect(said(range)).toBe(PARAGRAPHS[0]);
    range.selectNodeContents(document.documentElement);
    expect(said(range)).toBe(text);
  });

  test("gives no span of what is not in the article, nor of nothing", () => {
    const range = document.createRange();
    range.selectNode(document.querySelector("nav") as Element);
    expect(spanOf(range)).toBeNull();
    range.setStart(document.querySelector("article p")?.firstChild as Text, 3);
    range.collapse(true);
    expect(spanOf(range)).toBeNull();
  });

  test("leaves out what the page has taken away or changed since", () => {
    const page = open();
    const words = (i: number) => find(page.text, PARAGRAPHS[i] as string);
    const [first, second, third] = page.document.querySelectorAll("article > p");
    first?.remove();
    (second?.firstChild as Text).data = "Something else.";
    (third?.firstChild as Text).data += " And more.";
    expect(page.place(words(0))).toEqual([]);
    expect(page.place(words(1))).toEqual([]);
    expect(shown(page.place(words(2)))).toBe(PARAGRAPHS[2]);
  });
});
