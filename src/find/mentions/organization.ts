/** A source phrase → the organization it names. */
import { Is } from "../lexicon";
import { spanText, type Token } from "../tokens";
import type { Base, Mention } from "./mention";

/** A name with "Ministry" in it, an acronym, or "the" before capital words. */
export function organizationMention(tokens: Token[], base: Base): Mention | null {
  const { start, end } = base.phrase.core;
  let from = start;
  while (
    from < end &&
    (tokens[from] as Token).is & (Is.determiner | Is.possessive) &&
    !((tokens[from] as Token).capital && from > start)
  )
    from++;
  if (from >= end || !(tokens[from] as Token).capital) return null;
  let to = from;
  while (to < end && inOrganizationName(tokens, to, end)) to++;
  if (to < end && /^['’]s?$/.test((tokens[to] as Token).text)) return null;
  if (to < end && !(tokens[to] as Token).word) {
    /* a bracket ends the name */
  } else if (to < end && !((tokens[to] as Token).is & Is.preposition)) return null;
  const last = tokens[to - 1] as Token;
  if (from === start && start > 0 && to - from === 1 && last.is & (Is.role | Is.document) && !last.is)
    return null;
  if (
    to - from === 1 &&
    last.is & (Is.role | Is.document | Is.time | Is.number) &&
    !/^\p{Lu}{2,}/u.test(last.text)
  )
    return null;
  const plural =
    last.lower.endsWith("s") && /^(republicans|democrats|conservatives|liberals|labour)$/.test(last.lower);
  return {
    ...base,
    kind: plural ? "anonymous" : "organization",
    name: spanText(tokens, from, to),
    head: last.lower,
    plural,
  };
}

function inOrganizationName(tokens: Token[], at: number, end: number): boolean {
  const token = tokens[at] as Token;
  if (token.capital && token.word) return true;
  if (/^['’]s?$/.test(token.text)) return at + 1 < end && (tokens[at + 1] as Token).capital;
  if (/^(of|for|and|the|on|in|&|de|to)$/.test(token.lower)) {
    const next = at + 1 < end ? (tokens[at + 1] as Token) : undefined;
    return (
      !!next &&
      (next.capital ||
        (/^the$/.test(next.lower) && !!(tokens[at + 2] as Token | undefined)?.capital && at + 2 < end))
    );
  }
  return false;
}
