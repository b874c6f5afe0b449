/** "Das berichtet der Bote", "Об этом сообщает «Вестник»": a frame that speaks of the sentence before → what that sentence says. */
import type { Context, Span } from "../draft";
import { Is } from "../lexicon";
import type { Sentence } from "../sentences";
import type { Token } from "../tokens";
import { grammarOf, isAside, isTime, wordingAt } from "./words";

/** The pattern of such frames. */
export const BACK = "back";

/** Small words that may open a sentence before "that". */
const MOST_OPENERS = 2;

/** The wording for the sentence before at the head of this one. */
export function wordingForBefore(context: Context): Span | null {
  const { tokens, sentence } = context;
  const { anaphors } = grammarOf(context);
  if (anaphors.size === 0 || saysItself(tokens, sentence)) return null;
  for (let i = sentence.start; i <= sentence.start + MOST_OPENERS && i < sentence.end; i++) {
    const length = wordingAt(tokens, i, sentence.end, anaphors);
    if (length > 0) return { start: i, end: i + length };
    const token = tokens[i] as Token;
    if (!token.word || !(token.is & (Is.conjunction | Is.adverb | Is.time))) return null;
  }
  return null;
}

/** Whether nothing but small words stands between the wording and a verb. */
export function opensBack({ tokens }: Context, end: number, verb: number): boolean {
  for (let i = end; i < verb; i++) if (!isAside(tokens[i]) && !isTime(tokens[i])) return false;
  return end <= verb;
}

/** A quotation, a colon or a "that" in the sentence: it tells what it reports. */
const saysItself = (tokens: Token[], { start, end }: Sentence): boolean =>
  tokens
    .slice(start + 1, end)
    .some(
      ({ is, quote, text, capital }) =>
        quote >= 0 ||
        text === ":" ||
        (!capital && (is & Is.complementizer) !== 0 && !(is & (Is.relative | Is.determiner))),
    );

/** The words of the sentence before, in the same paragraph or the one before. */
export function saidBefore({ tokens, sentence }: Context, before: Sentence | null): Span | null {
  if (!before || sentence.block - before.block > 1) return null;
  let { start, end } = before;
  while (end > start && !(tokens[end - 1] as Token).word && (tokens[end - 1] as Token).quote < 0) end--;
  while (start < end && !(tokens[start] as Token).word && (tokens[start] as Token).quote < 0) start++;
  return start < end ? { start, end } : null;
}
