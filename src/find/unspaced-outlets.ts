/** Tokens of a script without spaces → outlets that the directory does not know, by the word that ends their names: 《诺比纪事报》, "東都新聞". */
import type { Lexicon } from "./lexicon";
import type { OutletsIn } from "./outlets-in";
import { spanText, type Token } from "./tokens";

/** Tokens a name has at most, where each sign may be one. */
const LONGEST = 10;
const SMALL = /\p{Script=Hiragana}/u;

/** @param siteOf the site of a name that the article links to, or "" */
export function addUnspacedOutlets(
  tokens: Token[],
  found: OutletsIn,
  siteOf: (name: string) => string,
  { outletNames, grammar }: Lexicon,
): void {
  if (!grammar?.unspaced) return;
  for (let end = 1; end <= tokens.length; end++) {
    const last = tokens[end - 1] as Token;
    const titled = tokens[end]?.text === "》";
    if (!outletNames.has(titled ? last.text.slice(-1) : last.text)) continue;
    const start = titled ? titleStart(tokens, end) : nameStart(tokens, end - 1);
    if (start < 0 || found.taken.has(start)) continue;
    const name = spanText(tokens, start, end);
    found.at.set(start, { end, outlet: { name, domain: siteOf(name), ambiguous: false } });
    for (let i = start; i < end; i++) found.taken.add(i);
  }
}

/** Where a title opens that closes here, or -1. */
function titleStart(tokens: Token[], end: number): number {
  for (let i = end - 1; i >= 0 && end - i <= LONGEST; i--) if (tokens[i]?.text === "《") return i + 1;
  return -1;
}

/** The words that nobody knows before the noun, or -1 where there are none. */
function nameStart(tokens: Token[], noun: number): number {
  let i = noun;
  while (i > 0 && noun - i < LONGEST && isUnknown(tokens[i - 1] as Token)) i--;
  return i < noun ? i : -1;
}

const isUnknown = ({ word, is, text, quote }: Token): boolean =>
  word && is === 0 && quote < 0 && !SMALL.test(text);
