/** Tokens → the noun phrase that ends before a place, by what a grammar says of its words. */
import type { Context } from "../draft";
import { Is } from "../lexicon";
import type { Phrase } from "../phrases";
import type { Token } from "../tokens";
import { LONGEST_INSERTION } from "./insertion";
import { isParticle } from "./names";
import { LONGEST, phrase } from "./phrase-parts";
import { ARTICLE, grammarOf, isAside, isCapital, isInk, isMark, isNominal, isTime } from "./words";

/** The phrase that ends before `end`, not reaching before `from`; adverbs and dates behind it are passed over. */
export function phraseBefore(context: Context, end: number, from: number): Phrase | null {
  const { tokens, lexicon } = context;
  let last = end - 1;
  while (
    last > from &&
    (isAside(tokens[last]) ||
      isDated(tokens, last, from) ||
      (isInk(tokens[last], lexicon) && !isNominal(tokens[last - 1])))
  )
    last -= isDated(tokens, last, from) || 1;
  const token = tokens[last];
  if (last < from || !token || token.quote >= 0) return null;
  if (isMark(token)) return beforeInsertion(context, last, from);
  if (token.text === ")") {
    let open = last;
    while (open > from && (tokens[open] as Token).text !== "(") open--;
    const inner = open > from ? phraseBefore(context, open, from) : null;
    return inner && { ...inner, end };
  }
  if (!token.word && !isInk(token, lexicon)) return null;
  if (token.is & (Is.pronoun | Is.relative) && !(token.capital && last > context.sentence.start))
    return phrase(last, last + 1);
  const start = walkLeft(context, last, from);
  return start === null ? null : phrase(start, last + 1);
}

/** How many tokens of a date end here: "on Monday", "Monday", "3 May"; 0 if none. */
function isDated(tokens: Token[], at: number, from: number): number {
  let i = at;
  if (!isTime(tokens[i]) && !(/^\d+$/.test(tokens[i]?.text ?? "") && isTime(tokens[i - 1]))) return 0;
  while (i > from && (isTime(tokens[i]) || (tokens[i] as Token).is & (Is.number | Is.determiner))) i--;
  const stop = tokens[i] as Token;
  return at - i + (stop.is & Is.preposition ? 1 : 0);
}

/** `Vale, head of the board, said` */
function beforeInsertion(context: Context, mark: number, from: number): Phrase | null {
  const { tokens } = context;
  for (let i = mark - 1; i > from && mark - i < LONGEST_INSERTION; i--) {
    const token = tokens[i] as Token;
    if (token.quote >= 0) return null;
    if (!isMark(token) || i === mark - 1) continue;
    const opener = tokens[i + 1] as Token;
    if (
      !opener.word ||
      (opener.is & (Is.complementizer | Is.subordinator) && !(opener.is & (Is.relative | Is.determiner))) ||
      opener.is & Is.cue
    )
      return null;
    const inner = isMark(tokens[i - 1]) ? null : phraseBefore(context, i, from);
    return inner && { ...inner, end: mark + 1 };
  }
  return null;
}

/** First index of the phrase that ends with token `last`. */
function walkLeft(context: Context, last: number, from: number): number | null {
  const { tokens, sentence, lexicon } = context;
  const { ties } = grammarOf(context);
  let start: number | null = null;
  for (let i = last; i >= from && last - i < LONGEST; i--) {
    const token = tokens[i] as Token;
    const left = i > from ? tokens[i - 1] : undefined;
    if (token.quote >= 0) break;
    if (isInk(token, lexicon)) {
      if (start !== null || i === last) start = i;
      continue;
    }
    if (!token.word) break;
    if (start !== null && isParticle(tokens, i)) continue;
    if (
      start !== null &&
      ties.has(token.lower) &&
      !isCapital(token, false) &&
      left &&
      (isNominal(left, i - 1 === sentence.start) || isInk(left, lexicon))
    )
      continue;
    if (isNominal(token, i === sentence.start) && !(isTime(token) && start === null)) {
      start = i;
      continue;
    }
    if (token.is & (ARTICLE | Is.number) && (!(token.is & Is.preposition) || ties.has(token.lower))) {
      start = i;
      if (left && (ties.has(left.lower) || left.is & ARTICLE)) continue;
      break;
    }
    if (
      start !== null &&
      token.is & Is.conjunction &&
      left &&
      isNominal(left, i - 1 === sentence.start) &&
      !((tokens[i + 1] as Token).is & Is.pronoun)
    )
      continue;
    if (start !== null && token.is & Is.preposition) return behindPreposition(context, i, start, last, from);
    break;
  }
  return start;
}

/** "a spokesman in Norrby" is one phrase; in "In Norrby Vale said" the first noun is the preposition’s. */
function behindPreposition(
  context: Context,
  at: number,
  start: number,
  last: number,
  from: number,
): number | null {
  const { tokens, sentence } = context;
  const before = at > from ? tokens[at - 1] : undefined;
  if (before && isNominal(before, at - 1 === sentence.start)) {
    const whole = walkLeft(context, at - 1, from);
    if (whole !== null) return whole;
  }
  if (grammarOf(context).verbSecond) return null;
  let i = start + 1;
  for (let k = start; k <= last; k++) if ((tokens[k] as Token).is & Is.preposition) i = k + 2;
  while (i <= last && !opensName(tokens[i] as Token)) i++;
  return i <= last ? i : null;
}

const opensName = (token: Token): boolean =>
  token.capital || (token.is & (ARTICLE | Is.role | Is.title | Is.organization)) !== 0;
