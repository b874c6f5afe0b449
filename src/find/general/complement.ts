/** What follows a cue → what it reports: behind "that", a colon, an opening mark, a comma; the thing that a verb of acts is about. */
import type { Context, Draft, Span } from "../draft";
import { matches } from "../forms";
import { Is } from "../lexicon";
import { isComma, isDash, isEnd } from "../phrases";
import type { Token } from "../tokens";
import { rightOf } from "./sides";
import { grammarOf, isAside, isBoundary, isInk, isMark } from "./words";

/** Tokens a complement may stand behind its cue, dates and places between. */
const REACH = 30;

/** What follows: behind "that", a colon, an opening mark, or a comma. */
export function complement(context: Context, draft: Draft, all: Draft[]): Span | null {
  const { tokens, sentence, lexicon } = context;
  const grammar = grammarOf(context);
  const { frame } = draft;
  const direct = opened(context, draft);
  if (direct !== null) return rightOf(context, direct, all, draft);
  if (grammar.unspaced) return pausedContent(context, draft, all);
  for (let i = frame.end; i < Math.min(sentence.end, frame.end + REACH); i++) {
    const token = tokens[i] as Token;
    if (i > frame.end && all.some((other) => other !== draft && other.cue?.start === i)) return null;
    if (token.quote >= 0) return rightOf(context, i, all, draft);
    if (token.text === ":" || token.text === "：") return rightOf(context, i + 1, all, draft);
    if (
      !token.capital &&
      token.is & Is.complementizer &&
      !(
        token.is & Is.relative &&
        i > frame.end &&
        !isMark(tokens[i - 1]) &&
        !isAside(tokens[i - 1]) &&
        i - frame.end > (hasOccasion(tokens, frame.end, i) ? 12 : 6)
      )
    )
      return rightOf(context, i + 1, all, draft);
    if (isComma(token) || isDash(token)) {
      const next = tokens[i + 1];
      if (!next || i + 1 >= sentence.end) return null;
      if (next.quote >= 0) return rightOf(context, i + 1, all, draft);
      if (!next.capital && next.is & Is.complementizer) return rightOf(context, i + 2, all, draft);
      if (
        isComma(token) &&
        grammar.bareClause &&
        !(next.is & (Is.conjunction | Is.subordinator | Is.relative) && !(next.is & Is.determiner)) &&
        !isInk(next, lexicon)
      )
        return rightOf(context, i + 1, all, draft);
      const closing = insertionAt(context, i);
      if (closing === null) return null;
      i = closing;
    } else if (!token.word && isEnd(token)) return null;
    else if (!token.capital && token.is & Is.subordinator && i > frame.end) return null;
  }
  return null;
}

/** "dijo en una entrevista con la cadena que …" */
const hasOccasion = (tokens: Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ is }) => is & (Is.setting | Is.outlet));

/** "sier de har", "affirme avoir": what is said begins right behind the cue. */
function opened({ tokens, sentence, lexicon }: Context, { frame, side }: Draft): number | null {
  const open = lexicon.grammar?.opensContent;
  const next = tokens[frame.end];
  if (
    !open ||
    open.size === 0 ||
    !next?.word ||
    frame.end >= sentence.end ||
    next.quote >= 0 ||
    side === "after"
  )
    return null;
  if (next.is & Is.complementizer && !open.has(next.lower)) return null;
  if (open.has("*")) return next.is & (Is.preposition | Is.conjunction) ? null : frame.end;
  return matches(next.lower, open) ? frame.end : null;
}

/** Chinese: what is said follows a pause or a colon right behind the cue, or nothing but the cue. */
function pausedContent(context: Context, draft: Draft, all: Draft[]): Span | null {
  const { tokens, sentence } = context;
  const { end } = draft.frame;
  let at = end;
  while (at < sentence.end && at < end + 4 && (tokens[at] as Token).word && (tokens[at] as Token).quote < 0)
    at++;
  const mark = tokens[at];
  if (!mark || at >= sentence.end) return end < sentence.end ? rightOf(context, end, all, draft) : null;
  if (mark.quote >= 0) return rightOf(context, at, all, draft);
  if (isComma(mark) || mark.text === "：" || mark.text === ":") return rightOf(context, at + 1, all, draft);
  if (isEnd(mark)) return null;
  return draft.side === "shared" ? null : rightOf(context, end, all, draft);
}

/** ", am Montag," between a cue and what it reports: the mark that closes it. */
function insertionAt({ tokens, sentence }: Context, at: number): number | null {
  for (let i = at + 1; i < Math.min(sentence.end, at + 14); i++) {
    const token = tokens[i] as Token;
    if (token.quote >= 0 || isEnd(token)) return null;
    if (isComma(token)) {
      const next = tokens[i + 1];
      const goesOn = next && (next.quote >= 0 || (next.is & Is.complementizer && !next.capital));
      return goesOn ? i - 1 : null;
    }
    if (token.text === ":") return i - 1;
    if (token.is & Is.complementizer && !token.capital && i > at + 1) return i - 1;
  }
  return null;
}

/** Verbs of acts report the thing they are about: "kritisierte den Plan"; "declined to comment" says nothing. */
export function object(context: Context, draft: Draft, all: Draft[]): Span | null {
  const { group, frame } = draft;
  if (!group?.classes.some((cls) => cls === "act" || cls === "call")) return null;
  const span = rightOf(context, frame.end, all, draft);
  const first = context.tokens[frame.end];
  if (!span || !first || first.is & Is.time || (first.is & Is.object && !(first.is & Is.determiner)))
    return null;
  if (first.is & Is.preposition && (context.tokens[frame.end + 1]?.is ?? 0) & Is.time) return null;
  const words = context.tokens.slice(span.start, span.end).filter(({ word }) => word);
  const refuses = words.length > 0 && context.lexicon.silent.has(words.at(-1)?.lower ?? "");
  return words.length > 1 && !refuses ? span : null;
}

/** `„…“, sagte Vale. / , „…“`: the quotation goes on behind the frame. */
export function secondQuote({ tokens, sentence, lexicon }: Context, { frame }: Draft): Span | null {
  for (let i = frame.end; i < sentence.end; i++) {
    const token = tokens[i] as Token;
    if (token.quote >= 0) return { start: i, end: sentence.end };
    if (i > frame.end + 14 || (token.is & (Is.conjunction | Is.cue) && !token.capital)) return null;
    if (isBoundary(token, lexicon) && !isMark(token) && token.text !== ":") return null;
  }
  return null;
}
