/** What follows a noun phrase between commas → where an insertion that says who somebody is ends. */
import type { Context } from "../draft";
import { Is } from "../lexicon";
import { isComma } from "../phrases";
import type { Token } from "../tokens";
import { isInk, isNominal } from "./words";

/** Tokens of an insertion: ", head of the board,". */
export const LONGEST_INSERTION = 24;

/** `, ministre de l’Intérieur,` behind a phrase, or ` (GNM)`. */
export function insertionEnd({ tokens, lexicon, sentence }: Context, core: number, to: number): number {
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
