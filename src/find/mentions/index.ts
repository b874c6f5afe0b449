/** A source phrase → what it names: a person, an outlet, an organization, a document, somebody unnamed. */
import { Is, type Lexicon } from "../lexicon";
import type { Phrase } from "../phrases";
import type { Token } from "../tokens";
import { description } from "./description";
import { jointMention } from "./joint";
import { type Base, baseOf, type Mention, type OutletsAt } from "./mention";
import { organizationMention } from "./organization";
import { outletMention } from "./outlet";
import { documentOwner } from "./owner";
import { personMention } from "./person";

export type { Mention } from "./mention";

/** @param to where the phrase’s sentence ends */
export function readMention(
  tokens: Token[],
  phrase: Phrase,
  to: number,
  outlets: OutletsAt,
  lexicon: Lexicon,
): Mention {
  if (lexicon.reading) return lexicon.reading.mention(tokens, phrase, outlets, lexicon);
  const owner = documentOwner(tokens, phrase, to, lexicon);
  return owner ? { ...readName(tokens, owner, outlets), phrase } : readName(tokens, phrase, outlets);
}

function readName(tokens: Token[], whole: Phrase, outlets: OutletsAt): Mention {
  const phrase = withoutHandles(tokens, whole);
  const { start, end } = phrase.core;
  const first = tokens[start] as Token;
  const base = baseOf(phrase);
  if (
    end === start + 1 &&
    first.is & (Is.pronoun | Is.object | Is.possessive | Is.relative) &&
    !(first.capital && first.text.length > 4)
  )
    return { ...base, kind: "pronoun", name: first.text, head: first.lower };
  const named = (part: Base): Mention | null =>
    outletMention(tokens, part, outlets) ?? personMention(tokens, part) ?? organizationMention(tokens, part);
  const joint = jointMention(tokens, base, (from, to) =>
    named(baseOf({ start: from, end: to, core: { start: from, end: to } })),
  );
  return joint ?? named(base) ?? description(tokens, base);
}

/** "@krol @vale people say": whom a post answers is not who speaks in it. */
function withoutHandles(tokens: Token[], phrase: Phrase): Phrase {
  let { start } = phrase.core;
  while (start < phrase.core.end - 1 && (tokens[start] as Token).text.startsWith("@")) start++;
  return start === phrase.core.start ? phrase : { ...phrase, start, core: { start, end: phrase.core.end } };
}
