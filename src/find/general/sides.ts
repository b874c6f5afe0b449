/** A frame among the frames of its sentence → the words on its left and on its right that it can report. */
import type { Context, Draft, Span } from "../draft";
import { Is } from "../lexicon";
import type { Token } from "../tokens";
import { isMark } from "./words";

export const order = ({ cue, frame }: Draft): number => cue?.start ?? frame.start;

/** What stands before the frame, from where the last frame with content of its own ended. */
export function leftOf(context: Context, draft: Draft, all: Draft[]): Span | null {
  const { tokens, sentence } = context;
  let { start } = sentence;
  for (const other of all) {
    if (other === draft || order(other) > order(draft) || other.pattern === "cite") continue;
    if (other.frame.end <= draft.frame.start && other.content.some((c) => c.end <= other.frame.start))
      start = Math.max(start, other.frame.end);
    // What another says goes on around it: "X reports that, according to Y, …".
    for (const c of other.content)
      if (other.frame.end <= c.start && c.start <= order(draft) && order(draft) < c.end)
        start = Math.max(start, Math.min(c.start, draft.frame.start));
  }
  const quote = draft.frame.start > start ? (tokens[draft.frame.start - 1] as Token).quote : -1;
  for (let i = draft.frame.start - 1; i > start && quote < 0; i--)
    if (tokens[i]?.text === ";") {
      start = i + 1;
      break;
    }
  const words = tokens.slice(start, draft.frame.start).filter((token) => token.word);
  const small = words.every(
    (token) =>
      token.quote < 0 && token.is & (Is.adverb | Is.conjunction | Is.time | Is.preposition | Is.determiner),
  );
  return words.length > 0 && !small ? { start, end: draft.frame.start } : null;
}

/** What follows, to the sentence’s end or to an aside that closes it. */
export function rightOf(context: Context, from: number, all: Draft[], draft: Draft): Span | null {
  const { tokens, sentence } = context;
  let { end } = sentence;
  for (const other of all) {
    if (other === draft || other.frame.start <= from) continue;
    const closes =
      other.pattern === "cite" ||
      (other.pattern === "according-to" &&
        isMark(tokens[other.frame.start]) &&
        !isMark(tokens[other.frame.end])) ||
      (other.side === "after" && isMark(tokens[other.frame.start - 1])) ||
      (other.side === "shared" && other.frame.start > from + 1);
    if (closes) end = Math.min(end, other.frame.start);
  }
  return from < end ? { start: from, end } : null;
}

/** Without the marks and small words at either end. */
export function spans(context: Context, list: (Span | null)[]): Span[] {
  const { tokens } = context;
  return list.flatMap((span) => {
    if (!span) return [];
    let { start, end } = span;
    while (start < end && isLoose(tokens[start] as Token)) start++;
    while (
      (end > start && isLoose(tokens[end - 1] as Token)) ||
      (end > start && isTail(context, end - 1, start))
    )
      end--;
    return end > start && tokens.slice(start, end).some((token) => token.word) ? [{ start, end }] : [];
  });
}

const isLoose = (token: Token): boolean => !token.word && token.quote < 0 && !/^[([„“”«»"]$/.test(token.text);

/** "… und" before a frame that shares the subject. */
const isTail = ({ tokens }: Context, at: number, start: number): boolean =>
  at > start + 1 &&
  ((tokens[at] as Token).is & Is.conjunction) !== 0 &&
  (tokens[at] as Token).quote < 0 &&
  !(tokens[at] as Token).capital;
