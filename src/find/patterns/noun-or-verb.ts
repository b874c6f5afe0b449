/** "the claims", "claims rose", "he claims that" → noun or verb. */
import { Is } from "../lexicon";
import { isComma, isEnd, isNominal, phraseBefore } from "../phrases";
import type { Token } from "../tokens";
import type { VerbGroup } from "../verbs";
import { isPlural } from "./plural";

/** "the claims", "their report", "claims rose": a noun after all. */
export function isNoun(tokens: Token[], group: VerbGroup, from: number, to: number): boolean {
  const token = tokens[group.at] as Token;
  if (!(token.is & Is.nounLike) || group.start < group.at) return false;
  const left = group.at > from ? (tokens[group.at - 1] as Token) : undefined;
  const next = group.at + 1 < to ? (tokens[group.at + 1] as Token) : undefined;
  if (!left)
    return (
      !next || !(next.is & (Is.determiner | Is.possessive | Is.complementizer)) || group.form !== "gerund"
    );
  if (
    left.is & (Is.determiner | Is.possessive | Is.preposition | Is.number | Is.negation) &&
    !(left.is & Is.relative)
  )
    return true;
  if (/^['’]s?$/.test(left.text)) return true;
  if (group.form === "gerund" && !isComma(left) && !(left.is & (Is.auxiliary | Is.subordinator)))
    return left.word;
  if (
    next &&
    next.is & (Is.preposition | Is.auxiliary) &&
    !(next.is & Is.complementizer) &&
    !group.particle
  ) {
    return group.form === "base" || group.form === "present" || next.lower === "of";
  }
  if (next && !opensContent(next) && !group.particle && !isComma(next)) return !showsBare(left, group, next);
  // "avoid attacks, …": an act needs an object.
  if (next && (isComma(next) || isEnd(next)) && group.classes.every((c) => c === "act" || c === "call"))
    return true;
  // A plural subject takes "claim", a singular one "claims"; an adjective before it makes it a noun.
  if (
    group.form === "base" &&
    left.word &&
    !/s$|^(people|we|they|i|you|who|police|officials|some|many|others)$/.test(left.lower) &&
    left.quote < 0 &&
    !hasPluralSubject(tokens, group, from)
  )
    return true;
  return (
    !isComma(left) &&
    left.word &&
    !isNominal(left, group.at - 1 === from) &&
    !(left.is & (Is.pronoun | Is.relative | Is.conjunction | Is.adverb | Is.time))
  );
}

/** "Records kept by the board show …" */
function hasPluralSubject(tokens: Token[], group: VerbGroup, from: number): boolean {
  if (!group.classes.includes("show")) return false;
  const phrase = phraseBefore(tokens, group.start, from);
  return phrase !== null && phrase.core.end - phrase.core.start > 1 && isPlural(tokens, phrase, group);
}

/** "The poll shows majority support": a document before "shows" makes it a verb. */
const showsBare = (left: Token, group: VerbGroup, next: Token): boolean =>
  group.form === "present" &&
  group.classes.includes("show") &&
  (left.is & (Is.document | Is.outlet)) !== 0 &&
  !left.lower.endsWith("s") &&
  isNominal(next);

const opensContent = (next: Token): boolean =>
  !next.word ||
  next.capital ||
  next.quote >= 0 ||
  !!(
    next.is &
    (Is.determiner |
      Is.possessive |
      Is.pronoun |
      Is.object |
      Is.complementizer |
      Is.hearer |
      Is.number |
      Is.time |
      Is.adverb)
  );
