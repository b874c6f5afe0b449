/** A source phrase that names no person → an organization, a document, or somebody unnamed. */
import { matches } from "../forms";
import { Is, type Lexicon } from "../lexicon";
import type { Base, Mention } from "../mentions/mention";
import { spanText, type Token } from "../tokens";
import { baseForm } from "./cases";
import { kindOf } from "./kinds";
import { articleGender, nounGender, personMention, skipArticle } from "./mention-person";
import type { Run } from "./names";
import { ARTICLE, isInk } from "./words";

/** "das Außenministerium", "КПД", "Boeing": an organization by its noun, its capitals, or as a name behind nothing else. */
export function bodyMention(tokens: Token[], base: Base, lexicon: Lexicon): Mention | null {
  const { start, end } = base.phrase.core;
  const words = tokens.slice(start, end);
  const at = words.findIndex((token) => token.is & (Is.role | Is.document | Is.post));
  const org = words.findIndex((token) => token.is & Is.organization || /^\p{Lu}{2,}\d*$/u.test(token.text));
  if (org < 0 || (at >= 0 && at < org)) return null;
  const from = skipArticle(tokens, start, end);
  return {
    ...base,
    kind: "organization",
    name: baseForm(tokens, from, end, lexicon, inflectedEnd(words, org) + start),
    head: (words[org] as Token).lower,
    definite: isDefinite(tokens, base.phrase.core, lexicon),
  };
}

/** How many words of its name take another ending: none where the noun, which has no capital, would keep its own ("Берегового управления"). */
function inflectedEnd(words: Token[], noun: number): number {
  if (noun > 0 && !(words[noun] as Token).capital) return 0;
  return noun < words.length - 1 ? noun + 1 : words.length;
}

const isDefinite = (tokens: Token[], { start, end }: Run, { grammar }: Lexicon): boolean =>
  grammar === null ||
  grammar.definite.size === 0 ||
  grammar.definite.has((tokens[start] as Token).lower) ||
  (end === start + 1 && matches((tokens[start] as Token).lower, grammar.definiteEndings));

/** "Analyse", "rapport": what is published under the name of who made it; studies, polls and rulings stand for themselves. */
const isOwnWork = ({ is, lower }: Token, { standing }: Lexicon): boolean =>
  (is & Is.document) !== 0 && (is & Is.role) === 0 && !matches(lower, standing);

/** "сообщении «Автодора»", "Mitteilung der Polizei": whose text it is. */
function textOwner(tokens: Token[], base: Base, lexicon: Lexicon): Mention | null {
  const { start, end } = base.phrase.core;
  const at = tokens.findIndex(
    (token, i) => i >= start && i < end && (matches(token.lower, lexicon.texts) || isOwnWork(token, lexicon)),
  );
  if (at < 0 || at === end - 1) return null;
  let from = at + 1;
  while (
    from < end - 1 &&
    (isInk(tokens[from], lexicon) || (tokens[from] as Token).is & (ARTICLE | Is.preposition))
  )
    from++;
  let to = end;
  while (to > from + 1 && isInk(tokens[to - 1], lexicon)) to--;
  const part = { ...base, phrase: { ...base.phrase, core: { start: from, end: to } } };
  const owner = personMention(tokens, part, lexicon) ?? bodyMention(tokens, part, lexicon);
  return owner && { ...owner, phrase: base.phrase };
}

export function description(tokens: Token[], base: Base, lexicon: Lexicon): Mention {
  const owner = textOwner(tokens, base, lexicon);
  if (owner) return owner;
  const { start, end } = base.phrase.core;
  const words = tokens.slice(start, end);
  const head = (words.find((token) => token.is & KINDS) ?? words.at(-1)) as Token;
  const kind = kindOf(head);
  const from = kind === "anonymous" ? start : skipArticle(tokens, start, end);
  const named = kind === "document" || kind === "organization" || kind === "outlet";
  return {
    ...base,
    kind,
    name: named
      ? baseForm(tokens, Math.min(from, end - 1), end, lexicon, Math.min(from, end - 1) + 1)
      : spanText(tokens, from, end),
    head: head.lower,
    definite: isDefinite(tokens, base.phrase.core, lexicon),
    plural: false,
    gender: articleGender(tokens[start] as Token, lexicon) ?? nounGender(head),
  };
}

const KINDS = Is.role | Is.title | Is.document | Is.post | Is.organization | Is.outlet;
