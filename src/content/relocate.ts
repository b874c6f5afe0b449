/** A span of one text → the span of the same words in a later version of that text. */
import type { Range as Span } from "../trace";

/** @returns where the words stand now, nearest to where they stood if they stand more than once; null if they are gone. */
export function relocate({ start, end }: Span, before: string, now: string): Span | null {
  const words = before.slice(start, end);
  if (words.length === 0) return null;
  const nearest = closest(now, words, start);
  return nearest === null ? null : { start: nearest, end: nearest + words.length };
}

function closest(text: string, words: string, at: number): number | null {
  const after = text.indexOf(words, at);
  const before = text.lastIndexOf(words, at);
  if (after < 0 || before < 0) return Math.max(after, before) < 0 ? null : Math.max(after, before);
  return after - at < at - before ? after : before;
}
