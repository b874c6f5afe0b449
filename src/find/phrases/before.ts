/** Tokens → the noun phrase that ends at a given place: the source before its cue. */
import { Is } from "../lexicon";
import type { Token } from "../tokens";
import {
  hasFiniteVerb,
  isBareArticle,
  isClitic,
  isComma,
  isDash,
  isNominal,
  LONGEST,
  OPENS_PHRASE,
  type Phrase,
} from "./phrase";

/** Prepositions that can hang on a noun: "a spokesman for the port", not "after officials". */
const TIES_LEFT =
  /^(of|for|at|in|from|with|on|to|by|about|against|behind|between|near|under|over|among|inside|outside|within|into|across|around|close|like|including|per)$/;

const ARTICLE = Is.determiner | Is.possessive;

/** The phrase whose last token is `end - 1`, not reaching before `from`; null where there is none. */
export function phraseBefore(tokens: Token[], end: number, from: number): Phrase | null {
  if (end <= from) return null;
  const last = beforeTime(tokens, end - 1, from);
  const token = tokens[last] as Token;
  if (token.text === ")" || token.text === "]") {
    const open = openingBracket(tokens, last, from);
    if (open <= from) return null;
    const inner = phraseBefore(tokens, open, from);
    return inner && { ...inner, end };
  }
  if (isComma(token) || isDash(token)) return beforeAppositive(tokens, last, end, from);
  // "Vale and Krol, who live here, both said"
  const mark = tokens[last - 1];
  if (last - 1 > from && /^(both|all|each)$/.test(token.lower) && (isComma(mark) || isDash(mark)))
    return beforeAppositive(tokens, last - 1, last, from);
  if (token.quote >= 0) return null;
  if (token.is & Is.pronoun || token.lower === "that")
    return { start: last, end: last + 1, core: { start: last, end: last + 1 } };
  const left = walkLeft(tokens, last, from);
  const start = left !== null && isComplementizer(tokens, left, last) ? left + 1 : left;
  if (start === null || isBareArticle(tokens, start, last + 1)) return null;
  return { start, end: last + 1, core: { start, end: coreEnd(tokens, start, last + 1) } };
}

/** "found that polls say", not "that man says". */
function isComplementizer(tokens: Token[], at: number, last: number): boolean {
  const next = tokens[at + 1];
  const token = tokens[at] as Token;
  if (token.lower !== "that" || !next || at >= last) return false;
  return next.capital || /s$/.test((tokens[last] as Token).lower) || !!(next.is & (OPENS_PHRASE | Is.adverb));
}

/** "Mr. Vale on Tuesday said": the date is no part of the phrase. */
function beforeTime(tokens: Token[], last: number, from: number): number {
  let i = last;
  while (
    i > from &&
    (tokens[i] as Token).is & Is.adverb &&
    !((tokens[i] as Token).is & (Is.time | Is.determiner))
  )
    i--;
  const adverbs = i;
  let dated = false;
  for (; i > from && isDatePart(tokens[i] as Token, tokens[i - 1]); i--)
    dated ||= !!((tokens[i] as Token).is & Is.time);
  if (!dated) i = adverbs;
  else if ((tokens[i] as Token).is & Is.preposition && i > from) i--;
  while (dated && i > from && (tokens[i] as Token).is & Is.auxiliary && !(tokens[i] as Token).capital) i--;
  const token = tokens[i] as Token;
  return isNominal(token, i === from) ||
    token.is & (Is.pronoun | OPENS_PHRASE) ||
    isComma(token) ||
    token.text === ")"
    ? i
    : last;
}

/** "Tuesday", "the past two weeks"; not the surname in "Theresa May". */
function isDatePart(token: Token, before: Token | undefined): boolean {
  if (token.is & Is.time)
    return !(token.is & (Is.auxiliary | Is.givenFemale | Is.givenMale) && token.capital && before?.capital);
  return (
    !!(token.is & (Is.number | Is.determiner)) ||
    /^(past|recent|next|last|earlier|later|late|early|ago)$/.test(token.lower)
  );
}

function openingBracket(tokens: Token[], close: number, from: number): number {
  for (let i = close - 1; i >= from; i--) if (/^[([]$/.test((tokens[i] as Token).text)) return i;
  return -1;
}

/** `Ada Vale, who runs the port, said`: the name stands before the comma that opens the insertion. */
function beforeAppositive(tokens: Token[], mark: number, end: number, from: number): Phrase | null {
  const same = isComma(tokens[mark]) ? isComma : isDash;
  for (let i = mark - 1; i > from && mark - i < LONGEST; i--) {
    const token = tokens[i] as Token;
    if (token.quote >= 0) continue;
    if (!same(token) || i === mark - 1 || !opensAppositive(tokens[i + 1])) continue;
    if (hasFiniteVerb(tokens, i + 1, mark)) continue;
    const inner = agedBefore(tokens, i, from);
    if (!inner) continue;
    // `Vale, from Norrby, who …, said`: an insertion before the insertion.
    const tied = tokens[inner.start - 1];
    if (tied && TIES_INSERTION.test(tied.lower) && isComma(tokens[inner.start - 2])) {
      const named = agedBefore(tokens, inner.start - 2, from);
      if (named) return { start: named.start, end, core: named.core };
    }
    // `Vale, director of the Trust, which …, said`
    const clause = (tokens[i + 1] as Token).is & Is.relative;
    if (
      clause &&
      isComma(tied) &&
      opensAppositive(tokens[inner.start]) &&
      !(tokens[inner.start] as Token).capital
    ) {
      const named = phraseBefore(tokens, inner.start - 1, from);
      if (named) return { start: named.start, end, core: named.core };
    }
    // `Ada Vale, the editor of the town’s paper, the Herald, said`
    const whose =
      isComma(tied) && startsSmall(tokens[inner.start]) ? nameBefore(tokens, inner.start - 1, from) : null;
    if (whose) return { start: whose.start, end, core: whose.core };
    return { start: inner.start, end, core: inner.core };
  }
  return null;
}

/** `Vale, 61, of Norrby`: whose age it is, where the phrase is one. */
function agedBefore(tokens: Token[], end: number, from: number): Phrase | null {
  const phrase = phraseBefore(tokens, end, from);
  const age =
    phrase && phrase.end === phrase.start + 1 && /^\d{2}$/.test((tokens[phrase.start] as Token).text);
  return age && isComma(tokens[phrase.start - 1]) ? phraseBefore(tokens, phrase.start - 1, from) : phrase;
}

const TIES_INSERTION = /^(from|of|in|at|like|unlike|during|on|after|before|through)$/;

const startsSmall = (token: Token | undefined): boolean =>
  !!token && !token.capital && (token.is & (Is.determiner | Is.role)) !== 0;

/** A name of at least two words that opens its clause: not "In Old Norrby". */
function nameBefore(tokens: Token[], end: number, from: number): Phrase | null {
  const phrase = phraseBefore(tokens, end, from);
  if (!phrase || phrase.core.end - phrase.core.start < 2) return null;
  const before = phrase.start > from ? (tokens[phrase.start - 1] as Token) : undefined;
  const named = tokens.slice(phrase.core.start, phrase.core.end).every((token) => token.capital);
  return named && !(before && before.is & Is.preposition) ? phrase : null;
}

function opensAppositive(token: Token | undefined): boolean {
  if (!token?.word) return false;
  if (token.is & (Is.determiner | Is.possessive | Is.relative | Is.number | Is.role | Is.title)) return true;
  return (
    /(ing|ed)$/.test(token.lower) ||
    (token.capital && !(token.is & (Is.pronoun | Is.subordinator))) ||
    /^(of|from|in|at|during|on|formerly|then|now|himself|herself|along|like|via|per)$/.test(token.lower)
  );
}

/** First index of the phrase that ends with token `last`, or null. */
function walkLeft(tokens: Token[], last: number, from: number): number | null {
  let i = last;
  let start: number | null = null;
  while (i >= from && last - i < LONGEST) {
    const token = tokens[i] as Token;
    const left = i > from ? tokens[i - 1] : undefined;
    if (token.quote >= 0) {
      const open = nicknameStart(tokens, i, from);
      if (open === null || start === null) break;
      i = open - 1;
    } else if (isVerbHere(token, left)) break;
    else if (
      (isNominal(token, i === from) || isNounHere(tokens, i, from)) &&
      !takesObject(tokens, i, start) &&
      !(start !== null && token.is & ARTICLE)
    ) {
      start = i--;
    } else if (isClitic(token) && start !== null && (isNominal(left, i - 1 === from) || left?.word)) {
      i--;
    } else if (token.is & OPENS_PHRASE) {
      start = i;
      if (!left || !(continuesLeft(tokens, i - 1, from) || left.is & OPENS_PHRASE)) {
        const other = left && left.is & Is.conjunction ? coordinated(tokens, i - 1, from) : null;
        if (other !== null) return other;
        const relative = relativeBefore(tokens, i, from);
        if (relative === null) break;
        i = relative;
      }
      i--;
    } else if (start !== null && token.is & Is.preposition && continuesLeft(tokens, i, from)) {
      i--;
    } else if (start !== null && token.lower === "by" && i - 2 >= from && isDone(tokens, i - 1, from)) {
      i -= 2;
    } else if (start !== null && token.is & Is.adverb && left && left.is & (Is.determiner | Is.possessive)) {
      i--;
    } else if (start !== null && token.is & Is.conjunction) {
      const other = coordinated(tokens, i, from);
      if (other === null) break;
      return other;
    } else if (start !== null) {
      const relative = relativeBefore(tokens, i + 1, from);
      if (relative === null) break;
      i = relative - 1;
    } else break;
  }
  return start;
}

/** "the talks", "their reply": a verb's form behind an article is a noun. */
const isNounHere = (tokens: Token[], at: number, from: number): boolean =>
  at > from &&
  ((tokens[at] as Token).is & Is.cue) !== 0 &&
  !(tokens[at] as Token).capital &&
  ((tokens[at - 1] as Token).is & ARTICLE) !== 0 &&
  (tokens[at - 1] as Token).lower !== "that";

/** "would comment": a noun’s form behind an auxiliary is a verb. */
const isVerbHere = (token: Token, left: Token | undefined): boolean =>
  (token.is & Is.cue) !== 0 &&
  !token.capital &&
  left !== undefined &&
  (left.is & Is.auxiliary) !== 0 &&
  (left.is & Is.passive) === 0;

/** `a team led by researchers`: a participle that hangs on the noun before it. */
const isDone = (tokens: Token[], at: number, from: number): boolean =>
  /(ed|led|run|written|made|chosen|known|held)$/.test((tokens[at] as Token).lower) &&
  !(tokens[at] as Token).capital &&
  isNominal(tokens[at - 1], at - 1 === from);

/** "praised the plan officials …": a form in -ed before a new noun phrase is a finite verb. */
function takesObject(tokens: Token[], at: number, start: number | null): boolean {
  const token = tokens[at] as Token;
  if (start === null || token.capital || !/(ed|ose|ew)$/.test(token.lower)) return false;
  const next = tokens[at + 1] as Token;
  return (
    next.capital ||
    !!(next.is & (Is.determiner | Is.possessive | Is.object | Is.pronoun)) ||
    (next.lower === "to" && at > 0)
  );
}

/** A preposition at `at` ties what follows it to a noun before it. */
function continuesLeft(tokens: Token[], at: number, from: number): boolean {
  const token = tokens[at] as Token;
  if (!TIES_LEFT.test(token.lower) || at <= from || token.capital) return false;
  const left = tokens[at - 1] as Token;
  return (
    isNominal(left, at - 1 === from) || (token.lower === "of" && !!(left.is & (Is.determiner | Is.number)))
  );
}

/** `Ada “Ace” Vale`. */
function nicknameStart(tokens: Token[], at: number, from: number): number | null {
  let i = at;
  while (i > from && (tokens[i - 1] as Token).quote === (tokens[at] as Token).quote) i--;
  return at - i <= 4 && i > from && isNominal(tokens[i - 1]) ? i : null;
}

/** Words a relative clause may have. */
const LONGEST_CLAUSE = 20;

/** `people who know him said`: the relative pronoun whose clause, with its verb, ends at `end`; a name or noun before it. */
function relativeBefore(tokens: Token[], end: number, from: number): number | null {
  let verb = false;
  for (let i = end - 1; i > from && end - i < LONGEST_CLAUSE; i--) {
    const token = tokens[i] as Token;
    if (!token.word || token.quote >= 0) return null;
    if (/^(who|that|which)$/.test(token.lower))
      return verb && isNominal(tokens[i - 1], i - 1 === from) ? i : null;
    if (token.is & Is.subordinator) return null;
    verb ||= !token.capital && (token.is & (Is.verb | Is.auxiliary | Is.cue)) !== 0;
  }
  return null;
}

/** `A, B and C said`: start of the list whose last "and" is at `at`, if nothing but a list stands before it. */
function coordinated(tokens: Token[], at: number, from: number): number | null {
  // `…, the mayor resigned, and the council said`
  if (isComma(tokens[at - 1]) && /ed$/.test(tokens[at - 2]?.lower ?? "")) return null;
  const start = at - 1 >= from ? walkLeft(tokens, isComma(tokens[at - 1]) ? at - 2 : at - 1, from) : null;
  if (start === null) return null;
  const left = start > from ? (tokens[start - 1] as Token) : undefined;
  if (!left) return start;
  if (isComma(left) && start - 1 > from) {
    const earlier = walkLeft(tokens, start - 2, from);
    const before = earlier !== null && earlier > from ? tokens[earlier - 1] : undefined;
    if (earlier !== null && start - earlier < 14 && (!before || boundary(before))) return earlier;
  }
  return boundary(left) ? start : null;
}

const boundary = (token: Token): boolean =>
  !token.word
    ? token.text !== "'" && token.text !== "’"
    : !!(token.is & (Is.subordinator | Is.complementizer | Is.conjunction)) ||
      /^(both|with)$/.test(token.lower);

/** End of the noun phrase proper: before a bracket, a relative clause, or a comma that parts no list. */
function coreEnd(tokens: Token[], start: number, end: number): number {
  for (let i = start + 1; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.text === "(" || (token.is & Is.relative && token.lower !== "that")) return i;
    if (isComma(token) && !isList(tokens, start, end)) return i;
  }
  return end;
}

/** `Ada Vale, Ivo Krol and Ian Orr`; not `Ada Vale, the mayor, and Ivo Krol`. */
function isList(tokens: Token[], start: number, end: number): boolean {
  for (let i = start + 1; i < end - 1; i++)
    if (isComma(tokens[i]) && (tokens[i + 1] as Token).is & Is.determiner) return false;
  return tokens.slice(start, end).some((token) => token.is & Is.conjunction);
}
