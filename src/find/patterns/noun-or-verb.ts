/** "the claims", "claims rose", "he claims that" → noun or verb. */
import { Is } from "../lexicon";
import { isClitic, isComma, isEnd, isNominal, phraseBefore } from "../phrases";
import type { Token } from "../tokens";
import type { VerbGroup } from "../verbs";
import { isPlural } from "./plural";

/** "the claims", "their report", "claims rose": a noun after all. */
export function isNoun(tokens: Token[], group: VerbGroup, from: number, to: number): boolean {
  const token = tokens[group.at] as Token;
  if (!(token.is & Is.nounLike)) return false;
  // "the trust’s report"; "he’s reported" is a verb.
  if (isClitic(tokens[group.at - 1]) && group.form !== "participle" && group.form !== "gerund") return true;
  if (group.start < group.at) return false;
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
  if (next && !opensContent(next) && !group.particle && !isComma(next))
    return !showsBare(tokens, group, from);
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
  const phrase = phraseBefore(tokens, group.start, from);
  return phrase !== null && phrase.core.end - phrase.core.start > 1 && isPlural(tokens, phrase, group);
}

/** "The poll shows majority support", "Results of the poll show two-thirds": a document before "shows" makes it a verb. */
function showsBare(tokens: Token[], group: VerbGroup, from: number): boolean {
  const left = tokens[group.at - 1] as Token;
  if (!group.classes.includes("show") || !isNominal(tokens[group.at + 1])) return false;
  if (group.form === "base") return hasPluralSubject(tokens, group, from);
  return group.form === "present" && (left.is & (Is.document | Is.outlet)) !== 0 && !left.lower.endsWith("s");
}

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
