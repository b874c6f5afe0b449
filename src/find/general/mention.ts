/** A source phrase of a language with a grammar → what it names: a person, an outlet, an organization, a document, somebody unnamed. */
import type { CompiledGrammar } from "../compiled";
import { Is, type Lexicon } from "../lexicon";
import { type Base, baseOf, type Mention, type OutletsAt } from "../mentions/mention";
import type { Phrase } from "../phrases";
import { spanText, type Token } from "../tokens";
import { baseForm } from "./cases";
import { isCountry } from "./countries";
import { bodyMention, description } from "./mention-body";
import { outletMention } from "./mention-outlet";
import { apposed, personMention, skipArticle } from "./mention-person";
import { isNamePart } from "./names";
import { uncasedMention } from "./uncased";
import { isInk, NOUN } from "./words";

export function readGeneral(tokens: Token[], whole: Phrase, outlets: OutletsAt, lexicon: Lexicon): Mention {
  const phrase = withoutInk(tokens, whole, lexicon);
  const grammar = lexicon.grammar as CompiledGrammar;
  const base = baseOf(phrase);
  const { start, end } = phrase.core;
  const first = tokens[start] as Token;
  if (
    end === start + 1 &&
    first.is & (Is.pronoun | Is.relative | Is.possessive) &&
    !(first.capital && first.is & NOUN)
  )
    return { ...base, kind: "pronoun", name: first.text, head: first.lower };
  const country = countryMention(tokens, base, lexicon);
  if (country) return country;
  const joint = jointMention(tokens, base, lexicon);
  if (joint) return joint;
  const outlet = outletMention(tokens, base, outlets, lexicon);
  if (outlet) return outlet;
  if (grammar.capitals === "none") return uncasedMention(tokens, base, lexicon);
  return (
    personMention(tokens, base, lexicon) ??
    apposed(tokens, base, lexicon) ??
    bodyMention(tokens, base, lexicon) ??
    description(tokens, base, lexicon)
  );
}

function countryMention(tokens: Token[], base: Base, lexicon: Lexicon): Mention | null {
  const { start, end } = base.phrase.core;
  const from = skipArticle(tokens, start, end);
  const name = spanText(tokens, from, end);
  if (end - from > 4 || from === end || !isCountry(name, lexicon)) return null;
  return {
    ...base,
    kind: "organization",
    name: baseForm(tokens, from, end, lexicon),
    head: name.toLowerCase(),
  };
}

/** "USA og Storbritannia", "Merkel und Macron" → one source, named for all who speak in it. */
function jointMention(tokens: Token[], base: Base, lexicon: Lexicon): Mention | null {
  const { start, end } = base.phrase.core;
  if (lexicon.grammar?.capitals === "none") return null;
  const at = tokens.findIndex(
    (token, i) => i > start && i < end - 1 && (token.is & Is.conjunction) !== 0 && !token.capital,
  );
  if (
    at < 0 ||
    tokens
      .slice(start, at)
      .some((token) => token.is & Is.preposition || lexicon.grammar?.ties.has(token.lower))
  )
    return null;
  const [left, right] = [tokens[at - 1] as Token, tokens[at + 1] as Token];
  if (!left.capital || !right.capital || (left.is | right.is) & (Is.document | Is.outlet)) return null;
  // "Kültür ve Turizm Bakanı Ada Vale": the second word is of the role, not a name.
  const titled = tokens.slice(at + 1, end).some(({ is }) => is & (Is.role | Is.title));
  if (
    titled &&
    !tokens.slice(start, at).some(({ is }) => is & (Is.role | Is.title | Is.givenMale | Is.givenFemale))
  )
    return null;
  const from = skipArticle(tokens, start, end);
  const person = [left, right].every((token) => isNamePart(token)) && !isCountry(left.text, lexicon);
  const name = spanText(tokens, from, end);
  return { ...base, kind: person ? "person" : "organization", name, head: name, plural: true };
}

/** Names in quotation marks are named without them. */
function withoutInk(tokens: Token[], phrase: Phrase, lexicon: Lexicon): Phrase {
  let { start, end } = phrase.core;
  while (start < end - 1 && isInk(tokens[start], lexicon)) start++;
  while (end > start + 1 && isInk(tokens[end - 1], lexicon)) end--;
  return { ...phrase, core: { start, end } };
}
