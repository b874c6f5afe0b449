/** What is said, and the words that tell who says it → what is said without them; nothing where one is in the middle of the other. */
import type { Draft, Span } from "./draft";

/** What is told as hearsay is told by a verb of the sentence itself: "soll", "habría". */
const INSIDE = "rumour";

/** @param source the words that name who says it, if the statement has any of its own. */
export function apart({ content, pattern }: Draft, source: Span | null, cue: Span | null): Span[] {
  const words = [source, pattern === INSIDE ? null : cue].filter((span) => span !== null);
  if (words.some((word) => content.some((part) => part.start < word.start && word.end < part.end))) return [];
  return content.map((part) => words.reduce(without, part)).filter(({ start, end }) => start < end);
}

function without(part: Span, word: Span): Span {
  if (word.end <= part.start || part.end <= word.start) return part;
  return word.start <= part.start
    ? { start: Math.min(word.end, part.end), end: part.end }
    : { start: part.start, end: word.start };
}
