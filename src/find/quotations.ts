/** An article in a language that cannot be read → its quotations, of which nothing is claimed: neither speaker nor cue. */
import { siteOf } from "../hosts";
import type { Attribution, Block, Range, Story } from "../trace";

/** What opens a quotation in any language, with what closes it. */
const PAIRS: [open: string, close: string][] = [
  ["“", "”"],
  ["«", "»"],
  ["»", "«"],
  ["„", "“”"],
  ["”", "”"],
  ["「", "」"],
  ["『", "』"],
  ["‹", "›"],
  ['"', '"'],
];
/** Fewer words are titles and names; a script without spaces needs as many signs. */
const WORDS = 4;
const SIGNS = 8;

export function quotationsIn({ article, blocks, links }: Story): Attribution[] {
  const own = siteOf(article.url ?? article.canonicalUrl ?? "");
  const found = blocks
    .filter(({ kind }) => kind !== "heading")
    .flatMap((block) => quotedIn(article.text, block).map((content) => ({ block, content })));
  return found.map(({ block, content }, i) => {
    const near = links.filter(
      (link) => link.start >= block.start && link.end <= block.end && siteOf(link.url) !== own,
    );
    return attribution(`a${i + 1}`, block, content, near.length === 1 ? near[0]?.url : undefined);
  });
}

function quotedIn(text: string, { start, end }: Block): Range[] {
  const found: Range[] = [];
  for (let at = start; at < end; at++) {
    const pair = PAIRS.find(([open]) => open === text[at]);
    if (!pair) continue;
    let close = at + 1;
    while (close < end && !pair[1].includes(text[close] as string)) close++;
    if (close >= end) continue;
    if (isSpeech(text.slice(at + 1, close))) found.push({ start: at, end: close + 1 });
    at = close;
  }
  return found;
}

const isSpeech = (words: string): boolean =>
  words.trim().split(/\s+/).length >= WORDS ||
  (words.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/gu) ?? []).length >= SIGNS;

const attribution = (id: string, { start, end }: Range, content: Range, url?: string): Attribution => ({
  id,
  sentence: { start, end },
  source: null,
  cue: null,
  content: [content],
  form: "direct",
  path: [],
  hedged: false,
  setting: null,
  confidence: 0,
  pattern: "quotation",
  original: url
    ? { url, found: "link", title: null, outlet: null, published: null, quote: null, trace: null }
    : null,
});
