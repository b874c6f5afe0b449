/** A stretch of a sentence whose verb ends it → who speaks in it: before a mark of the topic, a comma, a quotation or an occasion. */
import type { Context, Span } from "../draft";
import { matches } from "../forms";
import { Is } from "../lexicon";
import { isComma, type Phrase } from "../phrases";
import type { Token } from "../tokens";
import { LONGEST_OCCASION } from "./final-hearer";
import { isNamePart } from "./names";
import { phraseAfter } from "./phrases";
import { grammarOf, isInk, isMark, isTime, wordingAt } from "./words";

/** Tokens who speaks may take up at the head of a sentence. */
const LONGEST_SOURCE = 16;

/** "…다고 FT는 전했다", "「…」と市長は本紙に語った": who speaks may stand between what was said and the verb. */
export function sourceBeside(context: Context, from: number, at: number): Phrase | null {
  const { tokens } = context;
  const topic = topicBefore(context, from, at);
  for (let i = topic - 1; i > from && topic - i < LONGEST_SOURCE; i--) {
    const before = tokens[i - 1] as Token;
    const mark = isComma(before) ? (tokens[i - 2] as Token) : before;
    if (mark.quote >= 0 || matches(mark.lower, grammarOf(context).quotatives)) {
      const core = { start: i, end: topic };
      return { ...core, end: topic + 1, core };
    }
    if (isMark(before)) return null;
  }
  return null;
}

/** The mark of the topic in the words right before a verb, or -1. */
function topicBefore(context: Context, from: number, at: number): number {
  const { tokens } = context;
  const { topics, quotatives } = grammarOf(context);
  for (let i = at - 1; i > from + 1 && at - i < LONGEST_SOURCE; i--) {
    const token = tokens[i] as Token;
    if (topics.has(token.lower)) return i;
    if (token.quote >= 0 || isMark(token) || matches(token.lower, quotatives)) return -1;
  }
  return -1;
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
    (isComma(next) ||
      next.quote >= 0 ||
      isTime(next) ||
      isPersonBefore(context, phrase.core, next) ||
      isOccasion(tokens, phrase.core.end, at))
    ? { ...phrase, end: phrase.core.end }
    : null;
}

/** "Bakan Ada Vale köprünün kapanacağını söyledi": somebody’s name, in the form of a subject, with no comma behind it. */
function isPersonBefore({ tokens }: Context, { start, end }: Span, next: Token): boolean {
  const words = tokens.slice(start, end);
  return (
    next.word &&
    !next.capital &&
    !/^['’]/.test(next.text) &&
    isNamePart(tokens[end - 1] as Token) &&
    words.length > 1 &&
    words.some(({ is }) => is & (Is.role | Is.title | Is.givenMale | Is.givenFemale))
  );
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
