/** A word that no list knows → whether it is a cue, for it stands between a whole quotation and who can have said it. */
import type { Context } from "../draft";
import { Is } from "../lexicon";
import { isComma } from "../phrases";
import type { Token } from "../tokens";
import { ARTICLE, isAside, isTime } from "./words";

/** Words of a quotation that is no name or term. */
const QUOTATION = 4;

/** `„…“, spöttelt er`, `« … », s’est défendu le maire`: between a whole quotation and who can have said it, any verb is a cue. @returns where its verb begins, or -1 */
export function unknownCue(context: Context, at: number): number {
  const { tokens, quotes, sentence, lexicon } = context;
  const { is, capital, word } = tokens[at] as Token;
  if (is !== 0 || capital || !word || lexicon.grammar?.capitals === "none" || at < sentence.start + QUOTATION)
    return -1;
  let anchor = at;
  while (at - anchor < MOST_ASIDES && isAside(tokens[anchor - 1]) && (tokens[anchor - 1] as Token).quote < 0)
    anchor--;
  const mark = tokens[anchor - 1] as Token;
  const close = isComma(mark) && mark.quote < 0 ? anchor - 2 : anchor - 1;
  const quote = quotes[tokens[close]?.quote ?? -1];
  if (!quote || quote.end !== close + 1 || !(isComma(mark) || isComma(tokens[close - 1]))) return -1;
  if (!opensSpeaker(context, at + 1)) return -1;
  return tokens.slice(quote.start, quote.end).filter((token) => token.word).length >= QUOTATION ? anchor : -1;
}

/** Words of a verb before its last: "s’en est". */
const MOST_ASIDES = 3;

/** A pronoun, a name, or a noun for who can speak, when and where passed over. */
function opensSpeaker({ tokens, lexicon }: Context, from: number): boolean {
  let at = from;
  while (at < from + 2 && (isTime(tokens[at]) || isAdverb(tokens[at]))) at++;
  const next = tokens[at];
  if (!next?.word || next.quote >= 0) return false;
  const named = lexicon.grammar?.capitals === "names";
  if (at === from && next.is & Is.pronoun && !(next.is & ARTICLE)) return true;
  if (next.capital && named && !(next.is & Is.time)) return true;
  const noun = next.is & ARTICLE ? tokens[at + 1] : next;
  return !!noun?.word && named && (noun.capital || (noun.is & (Is.role | Is.title | Is.organization)) !== 0);
}

const isAdverb = (token: Token | undefined): boolean =>
  !!token?.word && !token.capital && (token.is & Is.adverb) !== 0 && !(token.is & Is.pronoun);
