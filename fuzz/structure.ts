/** Sentences → a page built as news sites build theirs: boxes in boxes, with what stands beside articles in between. */
import type { Random } from "./random";

const BOXES = [
  "div",
  "div",
  "section",
  "article",
  "main",
  "aside",
  "header",
  "footer",
  "ul",
  "blockquote",
  "figure",
  "td",
];
const NAMES =
  "content article-body story post entry byline author meta caption credit share social related promo newsletter comments hidden sidebar tags live intro lead text".split(
    " ",
  );
const TEXT = ["p", "p", "p", "p", "h2", "li", "blockquote", "span", "div", "figcaption", "pre"];
const INLINE = ["a href='https://norwire.example/silt'", "b", "em", "q", "cite", "span", "time"];
/** Deeper and wider than articles are, and still quick to read. */
const DEEPEST = 6;

export function page(sentences: readonly string[], language: string, random: Random): string {
  const head = random.pick([
    "<title>The silt of Harrow | Courier</title>",
    '<meta property="og:site_name" content="Harrow Courier"><meta property="og:title" content="The silt">',
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"The silt","author":{"@type":"Person","name":"Ada Vale"}}</script>`,
    "",
  ]);
  return `<!doctype html><html lang="${language}"><head>${head}</head><body>${box(sentences, random, 0)}</body></html>`;
}

function box(sentences: readonly string[], random: Random, depth: number): string {
  const tag = random.pick(BOXES);
  const inside = Array.from({ length: 1 + random.below(5) }, () =>
    depth < DEEPEST && random.once(3) ? box(sentences, random, depth + 1) : paragraph(sentences, random),
  );
  return `<${tag}${names(random)}>${inside.join("\n")}</${tag}>`;
}

function paragraph(sentences: readonly string[], random: Random): string {
  const tag = random.pick(TEXT);
  const said = Array.from({ length: 1 + random.below(4) }, () => random.pick(sentences));
  return `<${tag}${names(random)}>${said.map((one) => dressed(one, random)).join(" ")}</${tag}>`;
}

/** With a word of it in an element, sometimes. */
function dressed(sentence: string, random: Random): string {
  const words = sentence.split(" ");
  if (random.once(2)) return sentence;
  const at = random.below(words.length);
  const tag = random.pick(INLINE);
  return words.with(at, `<${tag}>${words[at]}</${tag.split(" ")[0]}>`).join(" ");
}

const names = (random: Random): string =>
  random.once(2) ? ` class="${random.pick(NAMES)} ${random.pick(NAMES)}"` : "";
