/** Who speaks, as found beside a cue verb, and what the ways to find them share. */
import type { Context, Side } from "../draft";
import { Is } from "../lexicon";
import type { Phrase } from "../phrases";
import type { Token } from "../tokens";
import { isAside, isTime } from "./words";

export interface Found {
  phrase: Phrase;
  side: Side;
  antecedent: Phrase | null;
}

export interface Verb {
  /** The finite verb: "hat" of "hat gesagt". */
  anchor: number;
  /** The cue itself. */
  at: number;
  /** Token index behind the verb and what belongs to it. */
  end: number;
  /** Where a particle parts from it: "gab … bekannt". */
  particleAt: number;
}

export const GIVEN = Is.givenMale | Is.givenFemale;

/** "den Vorwurf": its article says that it is no subject. */
export const isObject = ({ tokens, lexicon }: Context, { core }: Phrase): boolean =>
  lexicon.grammar?.objectArticles.has((tokens[core.start] as Token).lower) ?? false;

export const skips = (token: Token, asWords: Set<string>): boolean =>
  !token.capital &&
  ((token.is & (Is.conjunction | Is.adverb)) !== 0 || asWords.has(token.lower)) &&
  !(token.is & Is.pronoun);

export const onlyAsides = (tokens: Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (!isAside(tokens[i]) && !isTime(tokens[i])) return false;
  return true;
};
