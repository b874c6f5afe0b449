/** A name as its case has it → as a dictionary has it: "Дмитрия Пескова" → "Дмитрий Песков". */
import { Is, type Lexicon } from "../lexicon";
import { spanText, type Token } from "../tokens";
import { wordingAt } from "./words";

/** Shortest stem that a case ending may leave. */
const SHORTEST = 3;

/**
 * Words that stand in the text in their dictionary form are taken from there; others get the first ending that fits.
 *
 * @param to the first word that is kept as written: "министерства обороны" inflects its first alone
 */
export function baseForm(tokens: Token[], start: number, end: number, lexicon: Lexicon, to = end): string {
  const cases = lexicon.grammar?.cases;
  if (!cases) return spanText(tokens, start, end);
  const written = writtenIn(tokens);
  const inflected =
    isGoverned(tokens, start, lexicon) ||
    isTold(tokens, start, end) ||
    wordingAt(tokens, end, tokens.length, lexicon.grammar?.givenOut ?? new Map()) > 0;
  let text = "";
  for (let i = start; i < end; i++) {
    const token = tokens[i] as Token;
    const before = tokens[i - 1];
    if (i > start && before && token.start > before.end) text += " ";
    text +=
      i < to && token.capital && token.text.length > SHORTEST
        ? baseOf(token.text, cases, written, inflected)
        : token.text;
  }
  return text;
}

/** "рассказал «Вестнику», что": a name in marks between a verb and what it reports is whom it was told. */
const isTold = (tokens: Token[], start: number, end: number): boolean =>
  /^[«„“"]$/.test(tokens[start - 1]?.text ?? "") &&
  ((tokens[start - 2]?.is ?? 0) & Is.cue) !== 0 &&
  tokens[end + 1]?.text === "," &&
  ((tokens[end + 2]?.is ?? 0) & Is.complementizer) !== 0;

/** "по словам Пескова": behind such words a name is never in its dictionary form. */
function isGoverned(tokens: Token[], start: number, { adpositions }: Lexicon): boolean {
  for (let i = start - 1; i >= 0 && start - i < 9; i--) {
    const token = tokens[i] as Token;
    if (!token.word) return false;
    const wording = adpositions
      .get(token.lower)
      ?.find((words) => words.every((word, n) => tokens[i + n]?.lower === word));
    if (wording) return true;
    if (token.is & Is.cue) return false;
  }
  return false;
}

function baseOf(
  word: string,
  cases: [string, string][],
  written: Map<string, number>,
  inflected: boolean,
): string {
  let first: string | null = null;
  for (const [ending, base] of cases) {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST) continue;
    const made = word.slice(0, word.length - ending.length) + base;
    if (written.has(made)) return made;
    first ??= made;
  }
  return inflected && first !== null ? first : word;
}

const seen = new WeakMap<Token[], Map<string, number>>();

function writtenIn(tokens: Token[]): Map<string, number> {
  const known = seen.get(tokens);
  if (known) return known;
  const made = new Map<string, number>();
  for (const { text, capital } of tokens) if (capital) made.set(text, (made.get(text) ?? 0) + 1);
  seen.set(tokens, made);
  return made;
}
