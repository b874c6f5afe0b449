/** A quotation that its cue stands in («Oui, jure Vale, c’est vrai») → the cue’s words taken out of it. */
import { Is } from "./lexicon";
import { isComma } from "./phrases";
import type { Quote } from "./quotes";
import type { Token } from "./tokens";

/** Words such an interruption has at most. */
const LONGEST = 9;

export function unmarkInterruptions(tokens: Token[], quotes: Quote[]): void {
  for (const { start, end } of quotes)
    for (let i = start + 2; i < end - 3; i++) {
      if (!isComma(tokens[i]) || !isCue(tokens, i + 1)) continue;
      const stop = endOf(tokens, i + 2, end);
      if (stop < 0) continue;
      for (let k = i + 1; k < stop; k++) (tokens[k] as Token).quote = -1;
      break;
    }
}

/** A cue, or an unknown word, and a name or a pronoun right behind it. */
function isCue(tokens: Token[], at: number): boolean {
  const verb = tokens[at] as Token;
  const next = tokens[at + 1] as Token;
  if (verb.capital || !verb.word || verb.quote < 0) return false;
  const pronoun =
    (next.is & Is.pronoun) !== 0 && !(next.is & (Is.determiner | Is.relative | Is.complementizer));
  if (verb.is & Is.cue) return next.capital || pronoun;
  return verb.is === 0 && next.capital && (tokens[at + 2] as Token).capital;
}

function endOf(tokens: Token[], from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + LONGEST); i++) {
    if (isComma(tokens[i])) return i;
    if (!(tokens[i] as Token).word) return -1;
  }
  return -1;
}
