/** What single words and marks are to the reading of sentences from a grammar. */

import type { CompiledGrammar } from "../compiled";
import type { Context } from "../draft";
import { type CueEntry, Is, type Lexicon } from "../lexicon";
import { isComma, isDash } from "../phrases";
import type { Token } from "../tokens";

const FUNCTION =
  Is.pronoun |
  Is.object |
  Is.preposition |
  Is.conjunction |
  Is.subordinator |
  Is.relative |
  Is.auxiliary |
  Is.complementizer |
  Is.negation |
  Is.adverb |
  Is.verb;
export const NOUN =
  Is.role | Is.title | Is.organization | Is.document | Is.outlet | Is.post | Is.setting | Is.hearer;
export const ARTICLE = Is.determiner | Is.possessive;

export const grammarOf = ({ lexicon }: Context): CompiledGrammar => lexicon.grammar as CompiledGrammar;

/** The marks of a name in quotation marks, which are taken for ink. */
export const isInk = (token: Token | undefined, lexicon: Lexicon): boolean =>
  !!token &&
  !token.word &&
  token.quote < 0 &&
  (lexicon.quotes.has(token.text) || lexicon.closing.has(token.text));

/** A capital that says that a word is a name (or, in German, a noun). */
export const isCapital = (token: Token, first: boolean): boolean =>
  token.capital && (!first || token.is === 0);

/** Can be the noun, name or adjective of a noun phrase. */
export function isNominal(token: Token | undefined, first = false): boolean {
  if (!token?.word) return false;
  if (isCapital(token, first) && !(token.is & Is.pronoun && token.text.length < 4)) return true;
  if (token.is & NOUN) return true;
  return !(token.is & (FUNCTION | Is.cue | ARTICLE | Is.time));
}

/** Ends a clause: a mark, a quotation, or a word that opens another clause. */
export const isBoundary = (token: Token | undefined, lexicon: Lexicon): boolean =>
  !token ||
  token.quote >= 0 ||
  (!token.word && !isInk(token, lexicon) && !/^['’()\]&/%·・]$/.test(token.text)) ||
  (!token.capital && (token.is & (Is.complementizer | Is.subordinator)) !== 0);

/** Stands inside a verb, or between it and its subject. */
export const isAside = (token: Token | undefined): boolean =>
  !!token?.word && !token.capital && (token.is & (Is.adverb | Is.auxiliary | Is.object | Is.negation)) !== 0;

export const isTime = (token: Token | undefined): boolean => !!token && (token.is & Is.time) !== 0;

export const isMark = (token: Token | undefined): boolean => isComma(token) || isDash(token);

/** Where the clause of a token begins. */
export function clauseStart({ tokens, sentence, lexicon }: Context, at: number): number {
  let i = at;
  while (i > sentence.start && !isBoundary(tokens[i - 1], lexicon)) i--;
  return i;
}

/** Where it ends. */
export function clauseEnd({ tokens, sentence, lexicon }: Context, at: number): number {
  let i = at;
  while (i < sentence.end && !isBoundary(tokens[i], lexicon)) i++;
  return i;
}

/** A cue verb, its "and" left out. */
export function cueOf(token: Token, { cues, grammar }: Lexicon): CueEntry | null {
  const entry = cues.get(token.lower);
  if (entry) return entry;
  for (const proclitic of grammar?.proclitics ?? [])
    if (token.lower.startsWith(proclitic)) {
      const found = cues.get(token.lower.slice(proclitic.length));
      if (found) return found;
    }
  return null;
}

/** The wording that begins at a token; its length in tokens, or 0. */
export function wordingAt(tokens: Token[], at: number, to: number, list: Map<string, string[][]>): number {
  const found = list
    .get(tokens[at]?.lower ?? "")
    ?.find((words) => at + words.length <= to && words.every((word, n) => tokens[at + n]?.lower === word));
  return found ? found.length : 0;
}
