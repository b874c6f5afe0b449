/** A source phrase in a script without capitals → what it names, by the words that say who somebody is. */
import type { CompiledGrammar } from "../compiled";
import { Is, type Lexicon } from "../lexicon";
import type { Base, Mention } from "../mentions/mention";
import { withArticle } from "../split-word";
import { spanText, type Token } from "../tokens";
import { kindOf } from "./kinds";
import { KINDS, nameBehindRole, nameInRow } from "./uncased-names";

const SMALL = /\p{Script=Hiragana}$/u;

export function uncasedMention(tokens: Token[], whole: Base, lexicon: Lexicon): Mention {
  const grammar = lexicon.grammar as CompiledGrammar;
  const base = withoutLead(tokens, whole);
  const { start, end } = base.phrase.core;
  const name =
    grammar.unspaced || grammar.topics.size > 0
      ? nameInRow(tokens, start, end, grammar)
      : nameBehindRole(tokens, start, end, grammar);
  if (name) return person(tokens, base, name, start);
  const words = tokens.slice(start, end);
  const head =
    (grammar.commonPrefix
      ? words.find((token) => token.is & KINDS)
      : words.findLast((token) => token.is & KINDS)) ?? (words.at(-1) as Token);
  const kind = head.is & KINDS ? kindOf(head) : isBareName(words, grammar) ? "person" : "organization";
  return { ...base, kind, name: written(tokens, start, end, lexicon), head: head.lower, definite: true };
}

/** "للشرطة" is from "الشرطة": behind the preposition it is joined to, a noun has lost a part of its article. */
function written(tokens: Token[], start: number, end: number, { flags, grammar }: Lexicon): string {
  const name = spanText(tokens, start, end);
  const [before, first] = [tokens[start - 1], tokens[start] as Token];
  const isJoined = before?.text === grammar?.joined && before?.end === first.start;
  const full = withArticle(first.text, grammar?.commonPrefix ?? "");
  return isJoined && flags.has(full) ? full + name.slice(first.text.length) : name;
}

/** "ريما الحداد": words that begin without the article, none of which says what it is. */
const isBareName = (words: Token[], { commonPrefix }: CompiledGrammar): boolean =>
  !!commonPrefix &&
  words.length > 1 &&
  words.length < 5 &&
  !words[0]?.text.startsWith(commonPrefix) &&
  words.every(({ is }) => (is & ~(Is.givenMale | Is.givenFemale)) === 0);

function withoutLead(tokens: Token[], base: Base): Base {
  let { start, end } = base.phrase.core;
  const open = tokens.findIndex((token, i) => i > start && i < end && /^[(（]$/.test(token.text));
  if (open > start) end = open;
  while (
    start < end - 1 &&
    (!(tokens[start] as Token).word ||
      ((tokens[start] as Token).is & (Is.adverb | Is.time | Is.conjunction) &&
        !((tokens[start] as Token).is & KINDS)))
  )
    start++;
  return { ...base, phrase: { ...base.phrase, core: { start, end } } };
}

function person(
  tokens: Token[],
  base: Base,
  { start, end }: { start: number; end: number },
  from: number,
): Mention {
  const role =
    start > from
      ? roleIn(spanText(tokens, from, start))
      : end < base.phrase.core.end
        ? spanText(tokens, end, base.phrase.core.end)
        : null;
  const words = tokens.slice(from, base.phrase.core.end);
  const female = words.some(({ is }) => is & (Is.female | Is.givenFemale));
  const male = words.some(({ is }) => is & (Is.male | Is.givenMale));
  const last = tokens[end - 1] as Token;
  const parted = tokens.slice(start, end).some(({ text }) => text === "·" || text === "・");
  return {
    ...base,
    kind: "person",
    name: spanText(tokens, start, end),
    head:
      parted || (tokens[start] as Token).end < last.start
        ? last.text
        : spanText(tokens, start, end).toLowerCase(),
    given: null,
    gender: female ? "female" : male ? "male" : "any",
    role,
  };
}

/** "船長の" → "船長"; a clause is no role. */
function roleIn(words: string): string | null {
  const role = words.replace(/の$/, "");
  return SMALL.test(role) ? null : role;
}
