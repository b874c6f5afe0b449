import { describe, expect, test } from "vitest";
import { PARAGRAPHS, PROSE, readingOf } from "./invented";

const TEXT = PARAGRAPHS.join("\n\n");
const STORY = "The lighthouse keeper of Aske looks back on forty winters at sea and on land";

describe("the standfirst", () => {
  const LEAD = "After a long night the council keeps the harbour, and Kestrel goes home without a quay.";
  const TITLE = "Norrby keeps its harbour";

  test.each([
    ["named as such", "", `<h1>${TITLE}</h1><div class="standfirst">${LEAD}</div>${PROSE}`],
    ["in a header", "", `<header><h1>${TITLE}</h1><p class="dek">${LEAD}</p></header><div>${PROSE}</div>`],
    ["as a sub-heading", "", `<header><h1>${TITLE}</h1><h2>${LEAD}</h2></header><div>${PROSE}</div>`],
    [
      "told by the description",
      `<meta name="description" content="${LEAD}">`,
      `<header><h1>${TITLE}</h1><div>By Mira Holm</div><div>${LEAD}</div></header><div>${PROSE}</div>`,
    ],
    [
      "told by a description cut short",
      `<meta name="description" content="${LEAD.slice(0, 60)}…">`,
      `<header><h1>${TITLE}</h1><div>${LEAD}</div></header><div>${PROSE}</div>`,
    ],
  ])("%s opens the text", (_, head, article) => {
    expect(readingOf({ head, article }).article.text).toBe(`${LEAD}\n\n${TEXT}`);
  });

  test("named as such, far from the article", () => {
    const before = `<header><h1>${TITLE}</h1><div>Norrby</div><div>Monday</div><div class="standfirst">${LEAD}</div></header>`;
    expect(readingOf({ before }).article.text).toBe(`${LEAD}\n\n${TEXT}`);
  });

  test("that the article repeats stands once", () => {
    const before = `<header><h1>${TITLE}</h1><p class="dek">${LEAD}</p></header>`;
    expect(readingOf({ before, article: `<p>${LEAD}</p>${PROSE}` }).article.text).toBe(`${LEAD}\n\n${TEXT}`);
  });

  test.each([
    [
      "a description that the page does not show",
      `<meta name="description" content="${LEAD}">`,
      `<h1>${TITLE}</h1>${PROSE}`,
    ],
    [
      "the title again",
      "",
      `<h1>${TITLE} after six hours of talk</h1><p class="dek">${TITLE} after six hours of talk</p>${PROSE}`,
    ],
    [
      "a teaser above the heading",
      "",
      `<div class="intro"><a href="/a">${STORY}</a></div><h1>${TITLE}</h1>${PROSE}`,
    ],
  ])("is not %s", (_, head, article) => {
    expect(readingOf({ head, article }).article.text).toBe(TEXT);
  });
});
