import { describe, expect, test } from "vitest";
import { PARAGRAPHS, readingOf, within } from "./invented";

describe("blocks", () => {
  const QUOTE = "It is our harbour, it was our parents' harbour, and it will be our children's harbour.";

  test.each([
    [
      "paragraph",
      "<p>It rained all night, and the gulls stayed on the roof of the town hall.</p>",
      "It rained all night, and the gulls stayed on the roof of the town hall.",
    ],
    ["heading", "<h2>A long night</h2>", "A long night"],
    ["heading", "<h3>A long <em>night</em></h3>", "A long night"],
    ["quote", `<blockquote>${QUOTE}</blockquote>`, QUOTE],
    ["quote", `<blockquote><p>${QUOTE}</p></blockquote>`, QUOTE],
    [
      "item",
      "<ul><li>The wall is to be repaired before the winter storms come in from the sea.</li></ul>",
      "The wall is to be repaired before the winter storms come in from the sea.",
    ],
    [
      "item",
      "<ol><li><p>The wall is to be repaired before the winter storms come in from the sea.</p></li></ol>",
      "The wall is to be repaired before the winter storms come in from the sea.",
    ],
  ])("%s: %s", (kind, markup, text) => {
    const { article, blocks } = readingOf({ article: within(markup) });
    expect(blocks.map((block) => [block.kind, article.text.slice(block.start, block.end)])).toEqual([
      ["paragraph", PARAGRAPHS[0]],
      ["paragraph", PARAGRAPHS[1]],
      [kind, text],
      ["paragraph", PARAGRAPHS[2]],
      ["paragraph", PARAGRAPHS[3]],
    ]);
  });

  test("follow each other, one blank line between two", () => {
    const { article, blocks } = readingOf({ article: within("<h2>A long night</h2>") });
    expect(blocks.map(({ start, end }) => article.text.slice(start, end)).join("\n\n")).toBe(article.text);
  });

  test("of a list of short items are kept one by one", () => {
    const items = ["The wall.", "The cranes.", "The lamps."];
    const markup = `<p>The report names three things that are to be mended before the winter storms:</p><ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
    const { article, blocks } = readingOf({ article: within(markup) });
    const kept = blocks
      .filter(({ kind }) => kind === "item")
      .map(({ start, end }) => article.text.slice(start, end));
    expect(kept).toEqual(items);
  });
});

describe("links", () => {
  const link = (inside: string) =>
    `<p>The council, <a ${inside}</a>, voted late on Monday to keep the harbour in public hands.</p>`;

  test.each([
    [
      "absolute",
      'href="https://wire.example/a?b=1#c">wrote Norwire',
      "wrote Norwire",
      "https://wire.example/a?b=1#c",
    ],
    [
      "relative to the page",
      'href="vote.html">wrote Norwire',
      "wrote Norwire",
      "https://www.courier.example/harbour/2031/vote.html",
    ],
    ["from the root", 'href="/vote">wrote Norwire', "wrote Norwire", "https://www.courier.example/vote"],
    ["of another host", 'href="//wire.example/a">wrote Norwire', "wrote Norwire", "https://wire.example/a"],
    [
      "over other elements",
      'href="/vote">wrote <b>Nor</b>wire',
      "wrote Norwire",
      "https://www.courier.example/vote",
    ],
    [
      "over white space",
      'href=" /vote "> wrote\n  Norwire ',
      "wrote Norwire",
      "https://www.courier.example/vote",
    ],
  ])("%s", (_, inside, words, url) => {
    const { article, links } = readingOf({ article: within(link(inside)) });
    const [found, ...more] = links;
    expect(more).toEqual([]);
    expect(found && article.text.slice(found.start, found.end).trim()).toBe(words);
    expect(found?.url).toBe(url);
  });

  test.each([
    ["into the page", 'href="#notes">wrote Norwire'],
    ["to a script", 'href="javascript:void(0)">wrote Norwire'],
    ["to a letter", 'href="mailto:holm@courier.example">wrote Norwire'],
    ["nowhere", ">wrote Norwire"],
    ["to a broken address", 'href="https://">wrote Norwire'],
    ["over no words", 'href="/vote">'],
  ])("none %s", (_, inside) => {
    expect(readingOf({ article: within(link(inside)) }).links).toEqual([]);
  });

  test("relative to the page's base", () => {
    const head = '<base href="https://mirror.example/copy/">';
    const { links } = readingOf({ head, article: within(link('href="vote">wrote Norwire')) });
    expect(links.map(({ url }) => url)).toEqual(["https://mirror.example/copy/vote"]);
  });

  test("relative ones on a page of no address lead nowhere, the others do", () => {
    const article = within(
      link('href="vote">wrote Norwire') + link('href="https://wire.example/a">wrote Lantern'),
    );
    const { links } = readingOf({ article }, null);
    expect(links.map(({ url }) => url)).toEqual(["https://wire.example/a"]);
  });

  test("two that touch stay two", () => {
    const article = within(link('href="/a">wrote Nor</a><a href="/b">wire'));
    const { article: made, links } = readingOf({ article });
    expect(links.map(({ start, end }) => made.text.slice(start, end))).toEqual(["wrote Nor", "wire"]);
  });
});
