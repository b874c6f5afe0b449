/** "据路透社报道": words on both sides of a source → a statement. */
import type { Context, Draft } from "../draft";
import type { Token } from "../tokens";
import { make } from "./aside-draft";
import { grammarOf, isInk } from "./words";

/** Tokens between the words, where each sign of a name may be one. */
const LONGEST_SOURCE = 26;

/** "据路透社报道", "nach Angaben … zufolge": words on both sides of the source. */
export function around(context: Context, at: number): Draft | null {
  const { tokens, sentence, lexicon } = context;
  for (const [open, close] of grammarOf(context).around ?? []) {
    if (tokens[at]?.lower !== open) continue;
    for (let i = at + 2; i < Math.min(sentence.end, at + LONGEST_SOURCE); i++) {
      const token = tokens[i] as Token;
      if (token.quote >= 0 || (!token.word && !isInk(token, lexicon) && token.text !== "·")) break;
      if (token.lower !== close) continue;
      return aroundSource(context, at, i);
    }
  }
  return null;
}

/** "据路透社援引官员报道": who is named behind "citing" says it, heard through who is named before. */
function aroundSource(context: Context, at: number, close: number): Draft {
  const { tokens } = context;
  const { quoting } = grammarOf(context);
  const citing = tokens.findIndex((token, i) => i > at + 1 && i < close - 1 && quoting.has(token.lower));
  const core = { start: citing > 0 ? citing + 1 : at + 1, end: close };
  const heard = { start: at + 1, end: citing };
  return {
    ...make(context, { start: at, end: at + 1 }, { ...core, core }, "according-to"),
    via: citing > 0 ? [{ ...heard, core: heard }] : [],
    frame: { start: at, end: close + 1 },
  };
}
