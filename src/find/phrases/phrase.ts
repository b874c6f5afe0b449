/** What a noun phrase is, and the words it can be made of. */
import { Is } from "../lexicon";
import type { Token } from "../tokens";

/** Token indices, `end` exclusive. `core` leaves out appositives, relative clauses and brackets. */
export interface Phrase {
  start: number;
  end: number;
  core: { start: number; end: number };
}

const NOT_NOMINAL =
  Is.pronoun |
  Is.object |
  Is.preposition |
  Is.conjunction |
  Is.subordinator |
  Is.relative |
  Is.auxiliary |
  Is.complementizer;
/** Words that a noun phrase can begin with. */
export const OPENS_PHRASE = Is.determiner | Is.possessive | Is.number;
const DASH = /^[—–]$|^--$/;
/** Tokens a phrase may have at most. */
export const LONGEST = 45;

export const isComma = (token: Token | undefined): boolean =>
  !!token && (token.text === "," || token.text === "，" || token.text === "、" || token.text === "،");
export const isDash = (token: Token | undefined): boolean =>
  !!token && !token.word && (DASH.test(token.text) || token.text === "-");
export const isEnd = (token: Token | undefined): boolean =>
  !!token && !token.word && /^[.?!…;。！？；؟؛]$/.test(token.text);
export const isClitic = (token: Token | undefined): boolean =>
  !!token && token.text.length < 3 && /^['’]s?$/.test(token.lower);

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

export const isBareArticle = (tokens: Token[], start: number, end: number): boolean =>
  end === start + 1 && /^(the|a|an|its|his|their|our|my|your|no|every)$/.test((tokens[start] as Token).lower);

/** "Sunday", "this month", "2010": when, not who. "May", "April" are people too. */
export const isDate = (tokens: Token[], { core: { start, end } }: Phrase): boolean => {
  const last = tokens[end - 1] as Token;
  if (/^\d{4}$/.test(last.text)) return end === start + 1;
  return (
    (last.is & Is.time) !== 0 &&
    !(last.capital && last.is & (Is.auxiliary | Is.givenFemale | Is.givenMale)) &&
    tokens
      .slice(start, end)
      .every(
        ({ is, lower }) => is & (Is.time | Is.determiner | Is.number) || /^(past|next|same)$/.test(lower),
      )
  );
};

/**
 * ", allowing convoys", "divided over the plan", "voiced": a verb, and what hangs on it; not "leaked emails", "polling by the
 * Herald".
 */
export function opensWithVerb(tokens: Token[], { start, end }: Phrase, from: number): boolean {
  const verb = /^[\p{Ll}-]+(ed|ing)$/u.exec(tokens[start]?.text ?? "");
  if (!verb || (tokens[start] as Token).is & (Is.role | Is.document | Is.preposition)) return false;
  if (end === start + 1) return verb[1] === "ed";
  const next = tokens[start + 1] as Token;
  if (next.is & (Is.preposition | Is.determiner | Is.possessive | Is.object) && !/^(of|by)$/.test(next.lower))
    return true;
  return verb[1] === "ing" && start > from && isComma(tokens[start - 1]) && (next.capital || end - start > 2);
}

/** An insertion without a relative pronoun holds no finite verb. */
export function hasFiniteVerb(tokens: Token[], from: number, to: number): boolean {
  let relative = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    relative ||= !!(token.is & (Is.relative | Is.subordinator)) && token.word;
    if (
      !relative &&
      token.is & (Is.auxiliary | Is.verb | Is.cue) &&
      !token.capital &&
      !(isClitic(token) && isNominal(tokens[i + 1])) &&
      !(token.is & (Is.nounLike | Is.role | Is.time)) &&
      !((tokens[i - 1] as Token).is & (Is.possessive | Is.number)) &&
      !isClitic(tokens[i - 1]) &&
      !/(ing|ed)$/.test(token.lower)
    )
      return true;
  }
  return false;
}

/** Where the capital words that end before `at` begin; `at` itself where there are none. */
export function nameStart(tokens: Token[], at: number, from: number): number {
  let start = at;
  while (
    start > from &&
    (tokens[start - 1] as Token).capital &&
    !((tokens[start - 1] as Token).is & Is.determiner)
  )
    start--;
  return start;
}
