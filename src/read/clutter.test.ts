import { describe, expect, test } from "vitest";
import { PARAGRAPHS, PROSE, readingOf, within } from "./invented";

const TEXT = PARAGRAPHS.join("\n\n");
const PICTURE = '<img src="quay.jpg" alt="The quay">';
const STORY = "The lighthouse keeper of Aske looks back on forty winters at sea and on land";

describe("clutter in the middle of an article is left out", () => {
  test.each([
    [
      "a list of related stories",
      `<div class="related"><h3>Related</h3><ul><li><a href="/a">${STORY}</a></li><li><a href="/b">Ferries stop for a day</a></li></ul></div>`,
    ],
    [
      "a list that only its links give away",
      `<ul><li><a href="/a">${STORY}</a></li><li><a href="/b">Ferries stop for a day</a></li></ul>`,
    ],
    ["a line to another story", `<p>Read more: <a href="/a">${STORY}</a></p>`],
    ["a sentence that is all a link", `<p><a href="/a">${STORY}.</a></p>`],
    [
      "such a line in German",
      `<p><a href="/a">Lesen Sie auch: Der Leuchtturm von Aske und seine vierzig Winter am Meer</a></p>`,
    ],
    [
      "a newsletter box",
      `<div class="newsletter-signup"><h4>Norrby in the morning</h4><p>Sign up for our newsletter and get the news of the harbour every day before breakfast.</p><input><button>Sign up</button></div>`,
    ],
    ["an appeal without a box", "<p>Subscribe to our newsletter for more news of the harbour.</p>"],
    [
      "a caption",
      `<figure>${PICTURE}<figcaption>The quay on Monday, when the council met to vote on the harbour.</figcaption></figure>`,
    ],
    [
      "a caption outside of a figure",
      `<div class="image">${PICTURE}<p>The quay on Monday, when the council met to vote on the harbour.</p></div>`,
    ],
    ["a caption by its credit", "<p>The quay on Monday. (Photo: Ada Vale)</p>"],
    [
      "a row of share buttons",
      `<div class="share-buttons"><span>Share this story with everybody you know</span> <a href="#">Post</a> <a href="#">Mail</a></div>`,
    ],
    ["a button", "<button>Listen to this article, read by a voice</button>"],
    [
      "an advertisement",
      `<div class="ad-slot">Advertisement: Kestrel sails every day, in any weather, to anywhere you like.</div>`,
    ],
    [
      "an aside",
      `<aside><p>The harbour of Norrby was built in 1901 and has two cranes and a wall against the sea.</p></aside>`,
    ],
    [
      "what is hidden",
      `<p hidden>${STORY}.</p><p style="display: none">${STORY}.</p><p aria-hidden="true">${STORY}.</p>`,
    ],
    [
      "what only screen readers hear",
      `<p class="sr-only">Beginning of the text of the article about the harbour, skip it if you like.</p>`,
    ],
    [
      "scripts and styles",
      `<script>var harbour = "${STORY}";</script><style>p { color: red }</style><noscript>Turn on scripts.</noscript>`,
    ],
    ["a comment in the markup", `<!-- ${STORY} -->`],
    ["a template", `<template><p>${STORY}.</p></template>`],
    ["a pull quote", `<div class="pullquote">“Nobody has shown me a reason to sell.”</div>`],
  ])("%s", (_, clutter) => {
    expect(readingOf({ article: within(clutter) }).article.text).toBe(TEXT);
  });
});

describe("clutter around an article is left out", () => {
  const comment = (name: string) =>
    `<div class="comment"><b>${name}</b><p>I have lived by the harbour all my life and never saw the council do a thing that was right.</p></div>`;

  test.each([
    [
      "comments",
      "",
      `<section id="comments"><h3>2 comments</h3>${comment("sail1")}${comment("gull")}</section>`,
    ],
    [
      "navigation",
      `<nav><ul><li><a href="/">Home</a></li><li><a href="/sea">The sea, the ships and the weather of today</a></li></ul></nav>`,
      "",
    ],
    [
      "a box about the author",
      "",
      `<div class="author-bio"><p>Mira Holm has written about harbours, ships and the sea for the Courier since 2019.</p></div>`,
    ],
    [
      "a box asking for consent",
      `<div id="cookie-consent"><p>We and our partners use cookies to store and read information on your device, to show advertisements.</p><button>Yes</button></div>`,
      "",
    ],
    [
      "the foot of the page",
      "",
      "<footer><p>© 2031 Norrby Courier. No part of this page may be printed without leave. All rights reserved.</p></footer>",
    ],
    [
      "teasers below",
      "",
      `<section class="teasers"><h2>More stories</h2><p><a href="/a">${STORY}</a></p><p><a href="/b">Ferries stop for a day</a></p></section>`,
    ],
    ["a heading that nothing follows", "", "<h2>Discussion</h2>"],
  ])("%s", (_, before, after) => {
    expect(readingOf({ before, after }).article.text).toBe(TEXT);
    expect(readingOf({ article: before + PROSE + after }).article.text).toBe(TEXT);
  });
});

describe("what only looks like clutter is kept", () => {
  test.each([
    [
      "an article in a box named for a sidebar",
      `<div class="content has-sidebar no-comments">${PROSE}</div>`,
    ],
    [
      "a paragraph in a box that says what is not there",
      PROSE.replace("<p>", '<div class="no-comments"><p>').replace("</p>", "</p></div>"),
    ],
    ["an article in a box named for comments", `<div class="comment">${PROSE}</div>`],
    [
      "a paragraph in which a word is named for an advertisement",
      PROSE.replace("harbour", '<span class="ad">harbour</span>'),
    ],
    [
      "a whole article that the page hides until it is drawn",
      `<div style="visibility:hidden">${PROSE}</div>`,
    ],
    ["paragraphs parted by line breaks", PARAGRAPHS.join("<br><br>")],
    ["paragraphs in boxes of their own", PARAGRAPHS.map((text) => `<div><div>${text}</div></div>`).join("")],
    [
      "paragraphs in tables",
      `<table>${PARAGRAPHS.map((text) => `<tr><td>${text}</td></tr>`).join("")}</table>`,
    ],
    ["elements nobody has heard of", PROSE.replace("harbour", "<x-term>harbour</x-term>")],
  ])("%s", (_, article) => {
    expect(readingOf({ article }).article.text).toBe(TEXT);
  });
});
