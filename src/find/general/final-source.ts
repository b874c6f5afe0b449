/** A stretch of a sentence whose verb ends it → who speaks in it: before a mark of the topic, a comma, a quotation or an occasion. */
import type { Context, Span } from "../draft";
import { matches } from "../forms";
import { Is } from "../lexicon";
import { isComma, type Phrase } from "../phrases";
import type { Token } from "../tokens";
import { LONGEST_OCCASION } from "./final-hearer";
import { phraseAfter } from "./phrases";
import { grammarOf, isInk, isMark, wordingAt } from "./words";

/** Tokens who speaks may take up at the head of a sentence. */
const LONGEST_SOURCE = 16;

/** "…다고 FT는 전했다": who speaks may stand between what was said and the verb. */
export function sourceBeside(context: Context, from: number, at: number): Phrase | null {
  const { tokens } = context;
  const { topics, quotatives } = grammarOf(context);
  if (!topics.has(tokens[at - 1]?.lower ?? "")) return null;
  for (let i = at - 2; i > from && at - i < 8; i--) {
    const before = tokens[i - 1] as Token;
    if (before.quote >= 0 || matches(before.lower, quotatives)) {
      const core = { start: i, end: at - 1 };
      return { ...core, end: at, core };
    }
  }
  return null;
}

/** Who speaks: up to the mark of the topic, or the phrase before a comma or a quotation. */
export function headSource(context: Context, from: number, at: number): Phrase | null {
  const { tokens, lexicon } = context;
  const grammar = grammarOf(context);
  let start = from;
  while (
    start < at &&
    !isInk(tokens[start], lexicon) &&
    (isMark(tokens[start]) ||
      ((tokens[start] as Token).is & (Is.adverb | Is.conjunction | Is.time | Is.number)) !== 0)
  )
    start++;
  if (grammar.topics.size === 0) return commaSource(context, start, at);
  for (let i = start; i < Math.min(at, start + LONGEST_SOURCE); i++) {
    const token = tokens[i] as Token;
    if (token.quote >= 0) return null;
    if (isMark(token)) start = i + 1;
    else if (grammar.topics.has(token.lower) && i > start) {
      const core = { start, end: i };
      if (isClause(tokens, core, grammar.objectMarks)) return null;
      return { ...core, end: i + 1, core };
    }
  }
  return null;
}

/** "…を直すことで客の数": with a verb and its object inside, and nobody who can speak. */
const isClause = (tokens: Token[], { start, end }: Span, objectMarks: Set<string>): boolean => {
  const words = tokens.slice(start, end);
  return (
    words.some(({ lower }) => objectMarks.has(lower)) && !words.some(({ is }) => is & (Is.role | Is.title))
  );
};

function commaSource(context: Context, start: number, at: number): Phrase | null {
  const { tokens } = context;
  const phrase = phraseAfter(context, start, at);
  if (!phrase) return null;
  const named = tokens
    .slice(phrase.core.start, phrase.core.end)
    .some(
      (token) =>
        (token.capital && token.is === 0) ||
        token.is & (Is.role | Is.title | Is.organization | Is.outlet | Is.pronoun),
    );
  const next = tokens[phrase.core.end];
  return named &&
    next &&
    phrase.core.end < at &&
    (isComma(next) || next.quote >= 0 || isOccasion(tokens, phrase.core.end, at))
    ? { ...phrase, end: phrase.core.end }
    : null;
}

/** `Vale yaptığı açıklamada, "…" dedi`: behind who speaks comes the occasion. */
function isOccasion(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + LONGEST_OCCASION); i++) {
    const { is, quote } = tokens[i] as Token;
    if (quote >= 0) return false;
    if (is & Is.setting) return isComma(tokens[i + 1]) || (tokens[i + 1]?.quote ?? -1) >= 0;
  }
  return false;
}

/** `Bakanlıktan yapılan açıklamada, "…" denildi`: whose statement it is. */
export function givenOut(context: Context, from: number, to: number): Phrase | null {
  const { tokens } = context;
  for (let i = from + 1; i < to; i++) {
    if ((tokens[i] as Token).quote >= 0) return null;
    const length = wordingAt(tokens, i, to, grammarOf(context).givenOut);
    const phrase = length > 0 ? phraseAfter(context, from, i) : null;
    if (phrase) return { ...phrase, end: i + length };
  }
  return null;
}
