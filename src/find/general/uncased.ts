/** A source phrase in a script without capitals → what it names, by the words that say who somebody is. */
import type { CompiledGrammar } from "../compiled";
import { Is, type Lexicon } from "../lexicon";
import type { Base, Mention } from "../mentions/mention";
import { spanText, type Token } from "../tokens";
import { kindOf } from "./kinds";

const WHO = Is.role | Is.title;
const KINDS = WHO | Is.document | Is.post | Is.organization | Is.outlet;
const SMALL = /\p{Script=Hiragana}$/u;
/** Signs a name of one word has at most. */
const LONGEST = 12;

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
  return { ...base, kind, name: spanText(tokens, start, end), head: head.lower, definite: true };
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

/** "…发言人毛宁", "岸田首相": unknown words behind or before who somebody is. */
function nameInRow(tokens: Token[], start: number, end: number, grammar: CompiledGrammar) {
  const known = (i: number) =>
    ((tokens[i] as Token).is & ~(Is.givenMale | Is.givenFemale | Is.nounLike | Is.cueNoun)) !== 0;
  const isWho = (i: number) =>
    ((tokens[i] as Token).is & WHO) !== 0 || grammar.honorifics.has((tokens[i] as Token).text);
  if (isWho(end - 1)) {
    let from = end - 1;
    while (from > start && isWho(from - 1)) from--;
    const to = from;
    // The small words of Japanese end before a name: "船長の大谷健一", "売り場を切り盛りする森田ハル".
    while (from > start && !known(from - 1) && !SMALL.test((tokens[from - 1] as Token).text)) from--;
    return from < to && isName(tokens, from, to, grammar) ? { start: from, end: to } : null;
  }
  let from = end;
  while (from > start && !known(from - 1)) from--;
  if (from === end) return null;
  if (from > start ? isWho(from - 1) : true)
    return isName(tokens, from, end, grammar) ? { start: from, end } : null;
  return null;
}

/** Signs that a family name begins, or one written in the syllables of foreign names. */
function isName(
  tokens: Token[],
  start: number,
  end: number,
  { surnames, honorifics }: CompiledGrammar,
): boolean {
  const text = spanText(tokens, start, end);
  if (text.length < 2 || text.length > LONGEST + 4) return false;
  const titled =
    (tokens[end] && honorifics.has((tokens[end] as Token).text)) ||
    ((tokens[end]?.is ?? 0) & WHO) !== 0 ||
    ((tokens[start - 1]?.is ?? 0) & WHO) !== 0;
  if (titled) return true;
  return (
    !!surnames &&
    (surnames.includes(text[0] ?? " ")
      ? text.length <= 4
      : /[·・]/.test(text) || /^[\p{Script=Katakana}ー]+$/u.test(text))
  );
}

/** "وزير الخارجية سيرغي لافروف": behind the role, words that have no article. */
function nameBehindRole(tokens: Token[], start: number, end: number, { commonPrefix = "" }: CompiledGrammar) {
  const isCommon = (i: number) => {
    const { lower, is } = tokens[i] as Token;
    return (
      (is & ~(Is.givenMale | Is.givenFemale)) !== 0 || (commonPrefix !== "" && lower.startsWith(commonPrefix))
    );
  };
  let to = end;
  // A family name may have the article too: "بشار الأسد".
  if (to - 1 > start && isCommon(to - 1) && !isCommon(to - 2) && !((tokens[to - 1] as Token).is & KINDS))
    to--;
  let from = to;
  while (from > start && !isCommon(from - 1)) from--;
  const who =
    ((tokens[from - 1]?.is ?? 0) & Is.title) !== 0 ||
    tokens.slice(start, from).some(({ is }) => is & Is.title);
  const given = tokens.slice(from, end).some(({ is }) => is & (Is.givenMale | Is.givenFemale));
  if (from === end || from >= to) return null;
  return (who && end - from > 1) || given ? { start: from, end } : null;
}
