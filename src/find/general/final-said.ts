/** What stands before a verb at the end of its sentence → what was said: a quotation, a marked clause, a thing announced. */
import type { Context, Span } from "../draft";
import { matches } from "../forms";
import { type CueEntry, Is } from "../lexicon";
import type { Token } from "../tokens";
import { grammarOf, isInk, isMark, isTime } from "./words";

/** "人事を発表した": what is announced is a thing. */
export function announced(context: Context, from: number, at: number, { classes }: CueEntry): Span | null {
  const { tokens } = context;
  if (!classes.includes("act") || !grammarOf(context).objectMarks.has(tokens[at - 1]?.lower ?? ""))
    return null;
  let start = from;
  while (start < at && (isMark(tokens[start]) || (tokens[start] as Token).is & Is.time)) start++;
  return at - 1 - start > 2 ? { start, end: at - 1 } : null;
}

/** A quotation right before the verb, or a clause with the mark of what was said behind it. */
export function saidBefore(context: Context, from: number, at: number): Span | null {
  const { tokens } = context;
  const grammar = grammarOf(context);
  let end = at;
  let marked = false;
  for (let n = 0; n < 4 && end > from; n++) {
    const before = tokens[end - 1] as Token;
    if (before.quote >= 0) {
      const first = firstQuote(tokens, from, end);
      return first < end ? { start: first, end } : null;
    }
    if (matches(before.lower, grammar.quotatives)) {
      marked = true;
      if (grammar.quotatives.has(before.lower)) end--;
      break;
    }
    if (before.is & Is.adverb || isMark(before)) end--;
    else break;
  }
  if (tokens[end - 1] && (tokens[end - 1] as Token).quote >= 0)
    return { start: firstQuote(tokens, from, end), end };
  if (!marked) return null;
  const start = afterDate(context, from, end);
  return end - start > 1 ? { start, end } : null;
}

/** When it was said, and marks, before what was said: "月曜日、…", "pazartesi günü …". */
function afterDate({ tokens, lexicon }: Context, from: number, end: number): number {
  let start = from;
  let dated = from;
  while (dated < end && isTime(tokens[dated])) dated++;
  if (dated > from && (lexicon.grammar?.topics.size === 0 || isMark(tokens[dated]))) start = dated;
  while (
    start < end &&
    !(tokens[start] as Token).word &&
    (tokens[start] as Token).quote < 0 &&
    !isInk(tokens[start], lexicon)
  )
    start++;
  return start;
}

function firstQuote(tokens: Token[], from: number, end: number): number {
  let i = end - 1;
  const last = (tokens[i] as Token).quote;
  while (i > from && (tokens[i - 1] as Token).quote === last) i--;
  return i;
}
