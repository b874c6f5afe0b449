/** Tokens → the noun phrase that ends, or begins, at a given place: who a cue's source is. */
import { Is } from "./lexicon";
import type { Token } from "./tokens";

/** Token indices, `end` exclusive. `core` leaves out appositives, relative clauses and brackets. */
export interface Phrase {
  start: number;
  end: number;
  core: { start: number; end: number };
}

/** Prepositions that can hang on a noun: "a spokesman for the port", not "after officials". */
const TIES_LEFT =
  /^(of|for|at|in|from|with|on|to|by|about|against|behind|between|near|under|over|among|inside|outside|within|into|across|around|close|like|including|per)$/;

const NOT_NOMINAL =
  Is.pronoun |
  Is.object |
  Is.preposition |
  Is.conjunction |
  Is.subordinator |
  Is.relative |
  Is.auxiliary |
  Is.complementizer;
const ARTICLE = Is.determiner | Is.possessive;
const OPENS_PHRASE = Is.determiner | Is.possessive | Is.number;
const DASH = /^[—–]$|^--$/;
const LONGEST = 45;

export const isComma = (token: Token | undefined): boolean => token?.text === ",";
export const isDash = (token: Token | undefined): boolean =>
  !!token && (DASH.test(token.text) || token.text === "-");
export const isEnd = (token: Token | undefined): boolean => !!token && /^[.?!…;]$/.test(token.text);
const isClitic = (token: Token | undefined): boolean =>
  !!token && (/^['’]s?$/i.test(token.text) || token.lower === "'s" || token.lower === "’s");

/** Can be the noun, name or adjective in a noun phrase. */
export function isNominal(token: Token | undefined, sentenceInitial = false): boolean {
  if (!token?.word) return false;
  if (isClitic(token)) return false;
  if (token.capital && !sentenceInitial)
    return !(token.is & (Is.pronoun | Is.auxiliary) && token.text.length < 3);
  if (token.is & NOT_NOMINAL) return false;
  if (token.is & Is.verb) return false;
  if (token.is & Is.adverb && !(token.is & (Is.time | Is.number | Is.determiner))) return false;
  if (token.is & Is.cue)
    return (
      !!(token.is & (Is.nounLike | Is.role | Is.document | Is.setting | Is.cueNoun)) ||
      /(ed|ing)$/.test(token.lower)
    );
  return true;
}

/** The phrase whose last token is `end - 1`, not reaching before `from`; null where there is none. */
export function phraseBefore(tokens: Token[], end: number, from: number): Phrase | null {
  let last = end - 1;
  last = beforeTime(tokens, last, from);
  if (last < from) return null;
  const token = tokens[last] as Token;
  if (token.text === ")" || token.text === "]") {
    const open = openingBracket(tokens, last, from);
    if (open <= from) return null;
    const inner = phraseBefore(tokens, open, from);
    return inner && { ...inner, end };
  }
  if (isComma(token) || isDash(token)) return beforeAppositive(tokens, last, end, from);
  if (token.quote >= 0) return null;
  if (token.is & Is.pronoun || token.lower === "that")
    return { start: last, end: last + 1, core: { start: last, end: last + 1 } };
  const start = walkLeft(tokens, last, from);
  if (start === null || isBareArticle(tokens, start, last + 1)) return null;
  return { start, end: last + 1, core: { start, end: coreEnd(tokens, start, last + 1) } };
}

const isBareArticle = (tokens: Token[], start: number, end: number): boolean =>
  end === start + 1 && /^(the|a|an|its|his|their|our|my|your|no|every)$/.test((tokens[start] as Token).lower);

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
    /^(past|recent|next|last|earlier|late|early|ago)$/.test(token.lower)
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
    if (token.quote >= 0 && (tokens[i + 1] as Token | undefined)?.quote !== token.quote) return null;
    if (!same(token) || i === mark - 1 || !opensAppositive(tokens[i + 1])) continue;
    if (hasFiniteVerb(tokens, i + 1, mark)) continue;
    const inner = phraseBefore(tokens, i, from);
    if (!inner) continue;
    // `Vale, from Norrby, who …, said`: an insertion before the insertion.
    const tied = tokens[inner.start - 1];
    if (tied && /^(from|of|in|at)$/.test(tied.lower) && isComma(tokens[inner.start - 2])) {
      const named = phraseBefore(tokens, inner.start - 2, from);
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
    return { start: inner.start, end, core: inner.core };
  }
  return null;
}

/** An insertion without a relative pronoun holds no finite verb. */
function hasFiniteVerb(tokens: Token[], from: number, to: number): boolean {
  let relative = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    relative ||= !!(token.is & (Is.relative | Is.subordinator)) && token.word;
    if (
      !relative &&
      token.is & (Is.auxiliary | Is.verb | Is.cue) &&
      !token.capital &&
      !(token.is & (Is.nounLike | Is.role | Is.time)) &&
      !/(ing|ed)$/.test(token.lower)
    )
      return true;
  }
  return false;
}

function opensAppositive(token: Token | undefined): boolean {
  if (!token?.word) return false;
  if (token.is & (Is.determiner | Is.possessive | Is.relative | Is.number | Is.role | Is.title)) return true;
  return (
    /(ing|ed)$/.test(token.lower) ||
    (token.capital && !(token.is & (Is.pronoun | Is.subordinator))) ||
    /^(of|from|in|at|formerly|then|now|himself|herself|along|like|via|per)$/.test(token.lower)
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
    } else if (
      (isNominal(token, i === from) || isNounHere(tokens, i, from)) &&
      !takesObject(tokens, i, start) &&
      !(start !== null && token.is & ARTICLE)
    ) {
      start = i--;
    } else if (isClitic(token) && start !== null && (isNominal(left, i - 1 === from) || left?.word)) {
      i--;
    } else if (token.is & OPENS_PHRASE) {
      start = i;
      if (!left || !(continuesLeft(tokens, i - 1, from) || left.is & OPENS_PHRASE)) break;
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
    } else if (start !== null && token.is & (Is.verb | Is.auxiliary) && !token.capital) {
      const relative = relativeBefore(tokens, i, from);
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
    !!(next.is & (Is.determiner | Is.possessive | Is.object | Is.pronoun)) || (next.lower === "to" && at > 0)
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

/** `people who know him said`: from the verb inside, back to before the relative pronoun. */
function relativeBefore(tokens: Token[], verb: number, from: number): number | null {
  for (let i = verb - 1; i > from && verb - i < 8; i--) {
    const token = tokens[i] as Token;
    if (!token.word || token.quote >= 0) return null;
    if (/^(who|that|which)$/.test(token.lower)) return isNominal(tokens[i - 1], i - 1 === from) ? i : null;
  }
  return null;
}

/** `A, B and C said`: start of the list whose last "and" is at `at`, if nothing but a list stands before it. */
function coordinated(tokens: Token[], at: number, from: number): number | null {
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
    : !!(token.is & (Is.subordinator | Is.complementizer | Is.conjunction)) || token.lower === "both";

/** End of the noun phrase proper: before a bracket or a relative clause. */
function coreEnd(tokens: Token[], start: number, end: number): number {
  for (let i = start + 1; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.text === "(" || (token.is & Is.relative && token.lower !== "that") || isComma(token)) return i;
  }
  return end;
}

/** The phrase whose first token is `start`, not reaching `to`; null where there is none. */
export function phraseAfter(tokens: Token[], start: number, to: number): Phrase | null {
  const first = tokens[start];
  if (!first || start >= to || first.quote >= 0) return null;
  if (first.is & (Is.pronoun | Is.object) && !(first.is & Is.possessive && isNominal(tokens[start + 1])))
    return { start, end: start + 1, core: { start, end: start + 1 } };
  const core = walkRight(tokens, start, to);
  if (core === null) return null;
  return { start, end: withAppositive(tokens, core, to), core: { start, end: core } };
}

function walkRight(tokens: Token[], start: number, to: number): number | null {
  let i = start;
  let head = false;
  while (i < to && i - start < LONGEST) {
    const token = tokens[i] as Token;
    const next = i + 1 < to ? tokens[i + 1] : undefined;
    if (token.quote >= 0) break;
    if (token.is & Is.time && head && !token.capital) break;
    if (token.is & Is.time && head && !next?.capital && !endsName(tokens, i)) break;
    if (isNominal(token) || isNamed(tokens, i, start)) {
      const adjective = i > start && isModifier(tokens, i - 1);
      if (
        head &&
        !adjective &&
        (verbLike(tokens, i, to) || isFiniteVerb(token, next, tokens[i - 1] as Token))
      )
        break;
      head = true;
      i++;
    } else if (token.is & OPENS_PHRASE) {
      if (
        head &&
        !(token.is & Is.number) &&
        !((tokens[i - 1] as Token).is & (Is.preposition | Is.conjunction))
      )
        break;
      if (token.is & Is.determiner && i === start) head = false;
      i++;
      if (i === to || !isNominal(tokens[i])) head = true;
    } else if (isClitic(token) && head && (isNominal(next) || (next && next.is & Is.adverb && next.word)))
      i++;
    else if (isClitic(tokens[i - 1]) && token.is & Is.adverb) i++;
    else if (
      head &&
      i > start &&
      token.is & (Is.object | Is.pronoun) &&
      (tokens[i - 1] as Token).is & Is.preposition
    ) {
      i++;
      break;
    } else if (token.is & Is.adverb && !head) i++;
    else if (token.is & Is.preposition && head && attachesRight(tokens, i, to)) i++;
    else if (token.is & Is.conjunction && head && joinsRight(tokens, i, to)) i++;
    else if (isComma(token) && head && listGoesOn(tokens, i, to)) i++;
    else break;
  }
  while (
    i > start &&
    (tokens[i - 1] as Token).is & (Is.preposition | Is.conjunction) &&
    !(tokens[i - 1] as Token).capital
  )
    i--;
  return i > start && !isBareArticle(tokens, start, i) ? i : null;
}

/** A finite verb, though it could be a noun: `Reuters reports`. */
function verbLike(tokens: Token[], at: number, to: number): boolean {
  const token = tokens[at] as Token;
  if (!(token.is & Is.cue) || token.capital) return false;
  if (!(token.is & Is.nounLike)) return true;
  const next = at + 1 < to ? (tokens[at + 1] as Token) : undefined;
  return !!next && !!(next.is & (Is.complementizer | Is.pronoun)) && (tokens[at - 1] as Token).capital;
}

/** "The We Company": a pronoun with a capital, between others. */
const isNamed = (tokens: Token[], at: number, start: number): boolean =>
  at > start &&
  (tokens[at] as Token).capital &&
  ((tokens[at] as Token).is & Is.pronoun) !== 0 &&
  (tokens[at - 1] as Token).text === "The" &&
  !!tokens[at + 1]?.capital;

/** Behind "Vale’s" or "Vale’s recently", a participle is an adjective: "recently named". */
const isModifier = (tokens: Token[], at: number): boolean =>
  isClitic(tokens[at]) || (((tokens[at] as Token).is & Is.adverb) !== 0 && isClitic(tokens[at - 1]));

/** "USA Today": of the words that date, only this one ends names. */
const endsName = (tokens: Token[], at: number): boolean =>
  (tokens[at] as Token).text === "Today" && (tokens[at - 1] as Token).capital;

/** "valued the deal": a form in -ed before an object is a verb. */
const isFiniteVerb = (token: Token, next: Token | undefined, before: Token): boolean =>
  !token.capital &&
  /ed$/.test(token.lower) &&
  (before.capital || !/^(by|in|on|at|to|with|as)$/.test(next?.lower ?? "")) &&
  !!next &&
  (next.is & (Is.determiner | Is.possessive | Is.object | Is.number | Is.conjunction)) !== 0 &&
  next.quote < 0;

function attachesRight(tokens: Token[], at: number, to: number): boolean {
  const token = tokens[at] as Token;
  const next = at + 1 < to ? (tokens[at + 1] as Token) : undefined;
  if (!next || next.quote >= 0) return false;
  if (/^(of|with|to|from|about)$/.test(token.lower) && next.is & (Is.object | Is.pronoun)) return true;
  if (!(isNominal(next) || next.is & OPENS_PHRASE)) return false;
  if (/^(of|for|from|with|at|within|inside|near|behind|against|between|about|into|by)$/.test(token.lower))
    return !(next.is & Is.time);
  if (!/^(in|on|to|over|under|to)$/.test(token.lower) || next.is & Is.time) return false;
  // "said Ada Vale in a statement" speaks of the occasion, "the minister in charge" of the person.
  for (let i = at + 1; i < Math.min(to, at + 5); i++) {
    const word = tokens[i] as Token;
    if (!word.word) break;
    if (word.is & (Is.setting | Is.post | Is.time) && !word.capital) return false;
  }
  return token.lower !== "on" || !next.capital;
}

function joinsRight(tokens: Token[], at: number, to: number): boolean {
  const next = tokens[at + 1];
  if (!next || at + 1 >= to || !(isNominal(next) || next.is & OPENS_PHRASE)) return false;
  for (let i = at + 1; i < Math.min(to, at + 9); i++) {
    const token = tokens[i] as Token;
    if (!token.word || token.quote >= 0) return true;
    if (token.is & (Is.verb | Is.auxiliary) && !token.capital) return false;
    if (token.is & Is.cue && !(token.is & Is.nounLike) && !token.capital) return false;
  }
  return true;
}

/** `Reuters, the Post and the Herald`. */
function listGoesOn(tokens: Token[], at: number, to: number): boolean {
  for (let i = at + 1; i < Math.min(to, at + 12); i++) {
    const token = tokens[i] as Token;
    if (token.is & Is.conjunction && i > at + 1)
      return isNominal(tokens[i + 1]) || ((tokens[i + 1] as Token | undefined)?.is ?? 0 & OPENS_PHRASE)
        ? allCapital(tokens, at + 1, i)
        : false;
    if (!token.word && !isComma(token)) return false;
    if (token.is & (Is.verb | Is.auxiliary | Is.relative) && !token.capital) return false;
  }
  return false;
}

const allCapital = (tokens: Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.word && !token.capital && !(token.is & (Is.determiner | Is.preposition))) return false;
  }
  return true;
};

/** The end of an insertion after a phrase: `, a lawyer for the port,` or ` (ward 3)`. */
function withAppositive(tokens: Token[], core: number, to: number): number {
  let i = core;
  if (tokens[i]?.text === "(") {
    while (i < to && (tokens[i] as Token).text !== ")") i++;
    if (i >= to) return core;
    i++;
  }
  const relative = i < to && (tokens[i] as Token).is & Is.relative && (tokens[i] as Token).lower !== "that";
  if (!relative && !(isComma(tokens[i]) && opensInsertion(tokens[i + 1]))) return i;
  for (let k = i + 1; k < to && k - i < LONGEST; k++) {
    const token = tokens[k] as Token;
    if (token.quote >= 0) return relative ? k : i;
    if (isEnd(token) || (isComma(token) && !listComma(tokens, k)))
      return relative || !hasFiniteVerb(tokens, i + 1, k) ? k : i;
  }
  return to;
}

const listComma = (tokens: Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return (
    !!next && next.capital && (tokens[at - 1] as Token).capital && !(next.is & (Is.pronoun | Is.determiner))
  );
};

function opensInsertion(token: Token | undefined): boolean {
  if (!token?.word || token.quote >= 0) return false;
  return (
    !!(token.is & (Is.determiner | Is.possessive | Is.relative | Is.role | Is.title)) ||
    /^\d{2}$/.test(token.text)
  );
}
