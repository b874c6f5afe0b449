/** Tokens → outlets whose names stand in a case of the language, "«Коммерсанту»", "z „Onetem”", or behind what is joined to them. */
import type { OutletDirectory } from "../outlets";
import type { Lexicon } from "./lexicon";
import { CLOSES, OPENS, type OutletsIn } from "./outlets-in";
import { spanText, type Token } from "./tokens";

/** Shortest stem that a case ending may leave. */
const SHORTEST = 3;

/** Adds names of one word in quotation marks, which are names of something: nothing is taken for an outlet by its ending alone. */
export function addInflectedOutlets(
  tokens: Token[],
  found: OutletsIn,
  directory: OutletDirectory,
  lexicon: Lexicon,
): void {
  const { cases = [], joined } = lexicon.grammar ?? {};
  if (joined !== undefined) addJoined(tokens, found, directory, joined);
  if (cases.length === 0) return;
  for (let i = 1; i < tokens.length - 1; i++) {
    const token = tokens[i] as Token;
    const marked = OPENS.test(tokens[i - 1]?.text ?? "") && CLOSES.test(tokens[i + 1]?.text ?? "");
    if (!marked || !token.capital || found.taken.has(i)) continue;
    for (const [ending, base] of cases) {
      const stem = token.text.slice(0, token.text.length - ending.length);
      if (!token.text.endsWith(ending) || stem.length < SHORTEST) continue;
      const outlet = directory.byName(stem + base);
      if (!outlet) continue;
      found.at.set(i, { end: i + 1, outlet: { ...outlet, ambiguous: false } });
      found.taken.add(i);
      break;
    }
  }
}

/** Tokens that a name may have. */
const LONGEST = 3;

/** "لرويترز": behind a preposition in one word with it, where the directory sees no name begin. */
function addJoined(tokens: Token[], found: OutletsIn, directory: OutletDirectory, joined: string): void {
  for (let i = 1; i < tokens.length; i++) {
    const before = tokens[i - 1] as Token;
    if (before.text !== joined || before.end !== (tokens[i] as Token).start || found.taken.has(i)) continue;
    for (let end = Math.min(i + LONGEST, tokens.length); end > i; end--) {
      const outlet = directory.byName(spanText(tokens, i, end));
      if (!outlet) continue;
      found.at.set(i, { end, outlet: { ...outlet, ambiguous: false } });
      for (let k = i; k < end; k++) found.taken.add(k);
      break;
    }
  }
}
