import { describe, expect, test } from "vitest";
import { PARAGRAPHS, readingOf, within } from "./invented";

const SAID = "The wall will hold until spring. After that, nobody can promise anything to anyone.";

/** The blocks that a page's markup between its paragraphs becomes. */
function blocksOf(markup: string) {
  const { article, blocks } = readingOf({ article: within(markup) });
  return blocks
    .map(({ start, end, ...more }) => ({ text: article.text.slice(start, end), ...more }))
    .filter(({ text }) => !(PARAGRAPHS as readonly string[]).includes(text));
}

describe("embedded posts", () => {
  const post = (name: string, inside: string, more = "") =>
    `<blockquote class="${name}" ${more}>${inside}</blockquote>`;
  const at = "https://posts.example/adavale/status/71";

  test.each([
    [
      "with a handle",
      post("twitter-tweet", `<p>${SAID}</p>— Ada Vale (@adavale) <a href="${at}">May 4, 2031</a>`),
      [SAID, "— Ada Vale (@adavale) May 4, 2031"],
      { author: "Ada Vale", url: at },
    ],
    [
      "in boxes that pages keep for other things",
      `<aside class="embed widget">${post("twitter-tweet", `<p>${SAID}</p>— Ada Vale (@adavale) <a href="${at}">May 4, 2031</a>`)}</aside>`,
      [SAID, "— Ada Vale (@adavale) May 4, 2031"],
      { author: "Ada Vale", url: at },
    ],
    [
      "linked as a whole, with an address of its own",
      post(
        "instagram-media",
        `<div><a href="/x">View this post on Instagram</a></div><p><a href="${at}">${SAID}</a></p><p>A post shared by Ada Vale (@ada.vale) on May 4, 2031</p>`,
        `data-instgrm-permalink="${at}?a=1"`,
      ),
      [SAID, "A post shared by Ada Vale (@ada.vale) on May 4, 2031"],
      { author: "Ada Vale", url: `${at}?a=1` },
    ],
    [
      "that cites its address",
      post(
        "fb-xfbml-parse-ignore",
        `<p>${SAID}</p>Posted by <a href="/ada">Ada Vale</a> on <a href="/day">May 4</a>`,
        `cite="${at}"`,
      ),
      [SAID, "Posted by Ada Vale on May 4"],
      { author: "Ada Vale", url: at },
    ],
    [
      "of few words, unsigned",
      post("bluesky-embed", `<p lang="en">We mend it. <a href="${at}">🌊</a></p>`),
      ["We mend it. 🌊"],
      { url: at },
    ],
  ])("%s", (_, markup, texts, more) => {
    expect(blocksOf(markup)).toEqual(texts.map((text) => ({ text, kind: "post", ...more })));
  });

  test("at the end of the article", () => {
    const article = `${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}${post("twitter-tweet", `<p>${SAID}</p>— Ada Vale (@adavale) <a href="${at}">May 4, 2031</a>`)}`;
    const { blocks } = readingOf({ article });
    expect(blocks.slice(-2).map(({ kind, author }) => [kind, author])).toEqual([
      ["post", "Ada Vale"],
      ["post", "Ada Vale"],
    ]);
  });

  test("no other block quotation is one", () => {
    expect(blocksOf(`<blockquote class="important"><p>${SAID}</p></blockquote>`)).toEqual([
      { text: SAID, kind: "quote" },
    ]);
  });

  test("not where the page hides it", () => {
    expect(
      blocksOf(`<div hidden>${post("twitter-tweet", `<p>${SAID}</p>— Ada Vale (@adavale)`)}</div>`),
    ).toEqual([]);
  });
});
