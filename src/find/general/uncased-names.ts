/** The words of a source phrase in a script without capitals → which of them are somebody’s name. */
import type { CompiledGrammar } from "../compiled";
import { Is } from "../lexicon";
import { spanText, type Token } from "../tokens";

export const WHO = Is.role | Is.title;
export const KINDS = WHO | Is.document | Is.post | Is.organization | Is.outlet;
const SMALL = /\p{Script=Hiragana}$/u;
/** Signs a name of one word has at most. */
const LONGEST = 12;

/** "…发言人毛宁", "岸田首相": unknown words behind or before who somebody is. */
export function nameInRow(tokens: Token[], start: number, end: number, grammar: CompiledGrammar) {
  const known = (i: number) =>
    ((tokens[i] as Token).is & ~(Is.givenMale | Is.givenFemale | Is.nounLike | Is.cueNoun)) !== 0 ||
    grammar.ties.has((tokens[i] as Token).lower);
  const isWho = (i: number) =>
    ((tokens[i] as Token).is & WHO) !== 0 || grammar.honorifics.has((tokens[i] as Token).text);
  if (isWho(end - 1)) {
    let from = end - 1;
    while (from > start && isWho(from - 1)) from--;
    const to = from;
    // The small words of Japanese end before a name: "船長の大谷健一", "売り場を切り盛りする森田ハル".
    while (from > start && !known(from - 1) && !SMALL.test((tokens[from - 1] as Token).text)) from--;
    return from < to && isName(tokens, from, to, grammar)
      ? { start: foreignStart(tokens, from, to, grammar), end: to }
      : null;
  }
  let from = end;
  while (from > start && !known(from - 1)) from--;
  if (from === end) return null;
  if (from > start ? isWho(from - 1) : true)
    return isName(tokens, from, end, grammar)
      ? { start: foreignStart(tokens, from, end, grammar), end }
      : null;
  return null;
}

/** "店主奥拉夫·布兰特": a name in parts begins with the signs that write foreign sounds; the words before say who it is. */
function foreignStart(
  tokens: Token[],
  start: number,
  end: number,
  { foreignSigns = "" }: CompiledGrammar,
): number {
  const dot = tokens.findIndex(({ text }, i) => i > start && i < end && text === "·");
  if (dot < 0 || !foreignSigns) return start;
  let from = dot;
  while (from > start && [...(tokens[from - 1] as Token).text].every((sign) => foreignSigns.includes(sign)))
    from--;
  return from < dot ? from : start;
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
export function nameBehindRole(
  tokens: Token[],
  start: number,
  end: number,
  { commonPrefix = "" }: CompiledGrammar,
) {
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
