/** A cue verb → who stands before it and says it. */
import type { Context } from "../draft";
import { Is } from "../lexicon";
import type { Token } from "../tokens";
import { type Found, isObject, onlyAsides, skips, type Verb } from "./found";
import { phraseBefore } from "./phrase-before";
import { ARTICLE, grammarOf, isAside, isInk, isMark } from "./words";

export function inFront(context: Context, { anchor, at }: Verb, start: number): Found | null {
  const { tokens, sentence, lexicon } = context;
  const grammar = grammarOf(context);
  let from = start;
  while (from < anchor && skips(tokens[from] as Token, grammar.asWords)) from++;
  const first = tokens[from];
  const opener = tokens[start - 1];
  const relative = first && first.is & Is.relative && anchor - from < 12 && isMark(opener) && !first.capital;
  if (relative && (from === anchor - 1 || !(first.is & ARTICLE))) {
    const antecedent = phraseBefore(context, start - 1, sentence.start);
    if (antecedent && onlyAsides(tokens, from + 1, anchor))
      return {
        phrase: { start: from, end: from + 1, core: { start: from, end: from + 1 } },
        side: "before",
        antecedent,
      };
  }
  // In a clause whose verb comes second, what begins with a preposition or an adverb is not who speaks.
  if (grammar.verbSecond && from < anchor && from > start - 1 && anchor === at && isAdverbial(first)) {
    if (from > start || first !== tokens[anchor]) return null;
  }
  let lead = anchor - 1;
  while (lead > sentence.start && isAside(tokens[lead])) lead--;
  const inserted = isMark(tokens[lead]) && lead < anchor && lead > sentence.start;
  const phrase = phraseBefore(context, anchor, inserted ? sentence.start : from);
  if (!phrase || phrase.start >= anchor) return null;
  if (
    tokens
      .slice(phrase.core.start, phrase.core.end)
      .every((token) => token.is & (ARTICLE | Is.object) && !(token.is & Is.pronoun))
  )
    return null;
  if (
    grammar.verbSecond &&
    phrase.start > sentence.start &&
    opensAdverbial(tokens[phrase.start - 1]) &&
    anchor === at
  )
    return null;
  const word = tokens[phrase.start] as Token;
  if (phrase.end === phrase.start + 1 && word.is & Is.relative && !(word.is & Is.pronoun)) return null;
  if (isInk(word, lexicon) && phrase.end - phrase.start < 2) return null;
  return isObject(context, phrase) ? null : { phrase, side: "before", antecedent: null };
}

const isAdverbial = (token: Token | undefined): boolean =>
  !!token?.word &&
  (token.is & (Is.preposition | Is.adverb | Is.time)) !== 0 &&
  !(token.is & (Is.pronoun | ARTICLE));

const opensAdverbial = (token: Token | undefined): boolean => !!token && (token.is & Is.preposition) !== 0;
