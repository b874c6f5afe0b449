/** Tokens → the noun phrase that begins at a given place: the source behind its cue. */
import { Is } from "../lexicon";
import type { Token } from "../tokens";
import {
  hasFiniteVerb,
  isBareArticle,
  isClitic,
  isComma,
  isEnd,
  isNominal,
  LONGEST,
  OPENS_PHRASE,
  type Phrase,
} from "./phrase";

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
    if (token.is & Is.time && head && !token.capital && !isClitic(tokens[i - 1])) break;
    if (token.is & Is.time && head && token.capital && !next?.capital && !endsName(tokens, i)) break;
    if (head && opensAnother(tokens, i)) break;
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
  return i > start && head && !isBareArticle(tokens, start, i) ? i : null;
}

/** "told Norwire the plan": an article begins a phrase of its own, but for "all the", "of the", "and the". */
const opensAnother = (tokens: Token[], at: number): boolean => {
  const before = tokens[at - 1] as Token;
  return (
    ((tokens[at] as Token).is & (Is.determiner | Is.possessive)) !== 0 &&
    !(tokens[at] as Token).capital &&
    !isClitic(before) &&
    !(before.is & (OPENS_PHRASE | Is.preposition | Is.conjunction))
  );
};

/** A finite verb, though it could be a noun: `Reuters reports that`, `Vale demands answers`. */
function verbLike(tokens: Token[], at: number, to: number): boolean {
  const token = tokens[at] as Token;
  if (!(token.is & Is.cue) || token.capital) return false;
  if (!(token.is & Is.nounLike)) return true;
  const next = at + 1 < to ? (tokens[at + 1] as Token) : undefined;
  if (!next || !(tokens[at - 1] as Token).capital) return false;
  return !!(next.is & (Is.complementizer | Is.pronoun)) || (/s$/.test(token.lower) && isNominal(next));
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
  isClitic(tokens[at]) ||
  (((tokens[at] as Token).is & (Is.adverb | Is.time)) !== 0 && isClitic(tokens[at - 1]));

/** "USA Today": of the words that date, only this one ends names. */
const endsName = (tokens: Token[], at: number): boolean =>
  (tokens[at] as Token).text === "Today" && (tokens[at - 1] as Token).capital;

/** "valued the deal", "Vale unleashed attacks": a form in -ed before an object, or behind a name, is a verb. */
const isFiniteVerb = (token: Token, next: Token | undefined, before: Token): boolean =>
  !token.capital &&
  /^[^-]+ed$/.test(token.lower) &&
  (before.capital ||
    (!!next &&
      !/^(by|in|on|at|to|with|as)$/.test(next.lower) &&
      (next.is & (Is.determiner | Is.possessive | Is.object | Is.number | Is.conjunction)) !== 0 &&
      next.quote < 0));

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
    if (!token.word || token.quote >= 0 || token.is & Is.complementizer) return true;
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
  if (!token?.word || token.quote >= 0 || token.lower === "that") return false;
  return (
    !!(token.is & (Is.determiner | Is.possessive | Is.relative | Is.role | Is.title)) ||
    /^\d{2}$/.test(token.text)
  );
}
