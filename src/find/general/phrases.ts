/** Tokens → the noun phrase that ends or begins at a place, by what a grammar says of its words. */
import type { Context } from "../draft";
import { Is } from "../lexicon";
import { isComma, type Phrase } from "../phrases";
import type { Token } from "../tokens";
import { isParticle } from "./names";
import { ARTICLE, grammarOf, isAside, isCapital, isInk, isMark, isNominal, isTime, NOUN } from "./words";

const LONGEST = 18;
/** Tokens of a name in quotation marks. */
const LONGEST_NAME = 7;
/** Tokens of an insertion: ", head of the board,". */
const LONGEST_INSERTION = 24;
/** Words that nobody knows, between a noun and the name behind it: "министр иностранных дел России". */
const MOST_UNKNOWN = 3;

const phrase = (start: number, end: number): Phrase => ({ start, end, core: { start, end } });

/** The phrase whose first token is `start`, not reaching `to`. */
export function phraseAfter(context: Context, start: number, to: number): Phrase | null {
  const { tokens, lexicon } = context;
  const grammar = grammarOf(context);
  let i = start;
  while (i < to && isInk(tokens[i], lexicon)) i++;
  const first = tokens[i];
  if (!first || i >= to || first.quote >= 0) return null;
  const noun = isInk(tokens[i + 1], lexicon) ? tokens[i + 2] : tokens[i + 1];
  if (first.is & (Is.pronoun | Is.object) && !(first.is & ARTICLE && isNominal(noun)))
    return phrase(i, i + 1);
  let head = false;
  for (; i < to && i - start < LONGEST; i++) {
    const token = tokens[i] as Token;
    if (token.quote >= 0) break;
    if (isInk(token, lexicon)) {
      const close = head ? i : closeOf(tokens, i, to);
      if (close > i) head = true;
      i = close;
      if (head && closesName(tokens, i)) {
        i++;
        break;
      }
      continue;
    }
    if (!token.word) {
      if (/^[&/’'-]$/.test(token.text) && head) continue;
      break;
    }
    if (head && grammar.ties.has(token.lower) && opensNoun(tokens[i + 1], tokens[i + 2])) {
      if (isOccasion(tokens, i + 1)) break;
      continue;
    }
    if (head && isParticle(tokens, i)) continue;
    const opens = token.is & (ARTICLE | Is.number) && !isCapital(token, i === context.sentence.start);
    if (opens) {
      const before = tokens[i - 1] as Token;
      if (
        head &&
        !/^\d+$/.test(token.text) &&
        !grammar.ties.has(before.lower) &&
        !(before.is & Is.conjunction)
      )
        break;
      continue;
    }
    if (head && token.is & Is.conjunction && !token.capital) {
      if (!joins(context, i, to)) break;
      continue;
    }
    if (!isNominal(token, i === context.sentence.start)) break;
    const inName = token.capital && grammar.ties.has(tokens[i - 1]?.lower ?? "");
    if (isTime(token) && !inName && (head || !token.capital)) break;
    if (isCapital(token, i === context.sentence.start) || token.is & NOUN) head = true;
    else if (head && !unknownFits(context, i, to)) break;
  }
  while (i > start && !isPart(tokens[i - 1] as Token, context)) i--;
  if (i <= start) return null;
  if (!head && i - start > 4 && grammar.capitals !== "none") return null;
  if (
    tokens
      .slice(start, i)
      .every((token) => token.is & (Is.determiner | Is.number) && !token.capital && !(token.is & NOUN))
  )
    return null;
  return { start, end: insertionEnd(context, i, to), core: { start, end: i } };
}

/** Where the name that a mark opens is closed: "«Українській правді»"; the mark itself where none closes it. */
function closeOf(tokens: Token[], at: number, to: number): number {
  for (let i = at + 1; i < Math.min(to, at + LONGEST_NAME); i++)
    if (/^[»”“"]$/.test((tokens[i] as Token).text)) return i;
  return at;
}

/** "«Вестнику» мэр Орлов": behind a name in marks another noun begins. */
const closesName = (tokens: Token[], at: number): boolean =>
  /^[»”]$/.test(tokens[at]?.text ?? "") && ((tokens[at + 1]?.is ?? 0) & (Is.role | Is.title)) !== 0;

/** A noun phrase does not end with "of" or "and". */
const isPart = (token: Token, context: Context): boolean =>
  isInk(token, context.lexicon) ||
  (token.word &&
    (token.capital ||
      (!(token.is & (Is.conjunction | Is.preposition)) && !grammarOf(context).ties.has(token.lower))));

const opensNoun = (next: Token | undefined, after: Token | undefined): boolean =>
  isNominal(next) ||
  (!!next && (next.is & (ARTICLE | Is.number)) !== 0 && isNominal(after)) ||
  (!!next && !next.word && next.quote < 0 && isNominal(after));

/** "the president on X", "the minister in an interview": where it was said, not who says it. */
function isOccasion(tokens: Token[], at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const token = tokens[i];
    if (!token?.word) return false;
    if (token.capital && i === at && !(token.is & (Is.setting | Is.post))) return false;
    if (token.is & (Is.setting | Is.post | Is.time) && !(token.is & (Is.role | Is.organization | Is.outlet)))
      return true;
  }
  return false;
}

/** "Vale und Krol"; not "Vale und sagte". */
function joins(context: Context, at: number, to: number): boolean {
  const next = tokens_(context, at + 1, to);
  const after = tokens_(context, at + 2, to);
  if (!next?.word || next.quote >= 0 || next.is & (Is.cue | Is.auxiliary)) return false;
  if (next.is & ARTICLE) return isNominal(after) && !(after as Token).is;
  return next.capital || (next.is & NOUN) !== 0;
}

const tokens_ = ({ tokens }: Context, at: number, to: number): Token | undefined =>
  at < to ? tokens[at] : undefined;

/** Words that nobody knows go on a phrase where a name, "of", or its end follows. */
function unknownFits(context: Context, at: number, to: number): boolean {
  const { tokens, lexicon } = context;
  if (grammarOf(context).capitals === "none") return true;
  // Behind a name, a word that nobody knows is a verb.
  const before = tokens[at - 1] as Token;
  const { verbSecond, tightNouns } = grammarOf(context);
  if (
    (verbSecond || (tightNouns && !context.tokens[at]?.capital && !context.tokens[at + 1]?.capital)) &&
    before.is & NOUN
  )
    return false;
  if (before.capital && at - 1 > context.sentence.start && !(before.is & (ARTICLE | Is.preposition)))
    return !verbSecond && !tokens[at + 1]?.word;
  for (let i = at; i < Math.min(to, at + MOST_UNKNOWN + 1); i++) {
    const token = tokens[i] as Token;
    if (!token.word || token.quote >= 0) return !isInk(token, lexicon) || i > at;
    if (token.capital || token.is & NOUN || grammarOf(context).ties.has(token.lower)) return true;
    if (token.is & (Is.complementizer | Is.time | Is.relative)) return true;
    if (!isNominal(token)) return false;
  }
  return at + MOST_UNKNOWN >= to;
}

/** `, ministre de l’Intérieur,` behind a phrase, or ` (GNM)`. */
function insertionEnd({ tokens, lexicon, sentence }: Context, core: number, to: number): number {
  // At the head of a sentence, what follows the comma to its end is no insertion.
  const from = sentence.start + 8;
  let i = core;
  if (tokens[i]?.text === "(" && i < to) {
    while (i < to && (tokens[i] as Token).text !== ")") i++;
    if (i >= to) return core;
    i++;
  }
  if (!isComma(tokens[i]) || i >= to || !opensInsertion(tokens, i + 1)) return i;
  for (let k = i + 1; k < Math.min(to, i + LONGEST_INSERTION); k++) {
    const token = tokens[k] as Token;
    if (token.quote >= 0 || token.text === ":") return i;
    const relative = ((tokens[i + 1] as Token).is & Is.relative) !== 0;
    if (token.is & Is.cue && !relative) return i;
    if (isComma(token) || (!token.word && /^[.;]$/.test(token.text) && core > from)) return k;
    if (token.is & Is.complementizer && !token.capital && k > i + 1 && !relative && !isInk(token, lexicon))
      return i;
  }
  return i;
}

/** It says who somebody is: a relative clause, an age, or a role or a name near its head. */
function opensInsertion(tokens: Token[], at: number): boolean {
  const first = tokens[at];
  if (!first?.word || first.quote >= 0) return false;
  if (first.is & Is.relative && !first.capital)
    return !(first.is & Is.determiner) || isNominal(tokens[at + 1]) === false;
  if (/^\d{2}$/.test(first.text)) return true;
  if (
    first.is &
    (Is.complementizer | Is.subordinator | Is.pronoun | Is.preposition | Is.adverb | Is.conjunction)
  )
    return false;
  const [second, third] = [tokens[at + 1], tokens[at + 2]];
  const given = (first.is & (Is.givenMale | Is.givenFemale)) !== 0;
  if (first.capital && second?.capital && (given || first.is === 0) && !third?.word) return true;
  for (let i = at; i < at + 4; i++) {
    const token = tokens[i];
    if (!token?.word) return false;
    if (token.is & (Is.role | Is.title)) return true;
    if (token.is & (Is.auxiliary | Is.cue | Is.verb)) return false;
  }
  return false;
}

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
