/** The frames of a sentence → what each reports, by marks and by the words that open clauses. */
import { adjoins, type Context, type Draft, type Span } from "../draft";
import { matches } from "../forms";
import { Is } from "../lexicon";
import { isComma, isDash, isEnd } from "../phrases";
import type { Token } from "../tokens";
import { BACK } from "./back";
import { grammarOf, isAside, isBoundary, isInk, isMark } from "./words";

/** Tokens a complement may stand behind its cue, dates and places between. */
const REACH = 30;

/** @param before what the sentence before says, for frames that speak of it */
export function withContent(context: Context, drafts: Draft[], before: Span | null = null): Draft[] {
  const ordered = [...drafts].sort((a, b) => order(a) - order(b));
  for (const draft of ordered)
    draft.content = draft.pattern === BACK ? (before ? [before] : []) : contentOf(context, draft, ordered);
  for (const draft of ordered) {
    const inner =
      draft.pattern === "according-to" &&
      ordered.find((other) => other.content.length > 0 && adjoins(draft, other));
    if (inner) draft.content = [inner.frame];
  }
  return ordered.filter(
    (draft) => draft.content.length > 0 || draft.pattern === "cite" || isAlone(context, draft),
  );
}

const order = ({ cue, frame }: Draft): number => cue?.start ?? frame.start;

/** `Vale sagte:` — the quotation follows in the next paragraph. */
function isAlone({ tokens, sentence }: Context, { frame, source }: Draft): boolean {
  const last = tokens[sentence.end - 1];
  return source !== null && frame.start === sentence.start && last?.text === ":";
}

function contentOf(context: Context, draft: Draft, all: Draft[]): Span[] {
  if (draft.pattern === "cite") return [];
  if (draft.pattern === "according-to" || opensWithAs(context, draft))
    return aroundAside(context, draft, all);
  return aroundVerb(context, draft, all);
}

/** "Wie die Zeitung berichtet, …" */
function opensWithAs(context: Context, { frame, cue }: Draft): boolean {
  const { tokens, sentence } = context;
  const { asWords } = grammarOf(context);
  for (let i = Math.max(sentence.start, frame.start - 1); i < (cue?.start ?? frame.start); i++)
    if (asWords.has((tokens[i] as Token).lower)) return true;
  return false;
}

function aroundAside(context: Context, draft: Draft, all: Draft[]): Span[] {
  const { tokens, sentence } = context;
  const end = endOfAside(context, draft);
  draft.frame = { start: draft.frame.start, end };
  const left = leftOf(context, draft, all);
  const from = isMark(tokens[end]) || tokens[end]?.text === ":" ? end + 1 : end;
  const right = rightOf(context, from, all, draft);
  if (!left) return spans(context, [right]);
  const next = tokens[end];
  if (end >= sentence.end - 1 || isEnd(next)) return spans(context, [left]);
  const other = all.some((one) => one !== draft && Math.abs(one.frame.start - end) < 2);
  return spans(context, other ? [left] : [left, right]);
}

/** A clause that says who reports goes on to its comma. */
function endOfAside(context: Context, { frame, pattern }: Draft): number {
  const { tokens, sentence, lexicon } = context;
  if (pattern === "according-to") return frame.end;
  let i = frame.end;
  while (i < sentence.end && !isBoundary(tokens[i], lexicon)) i++;
  return i;
}

function aroundVerb(context: Context, draft: Draft, all: Draft[]): Span[] {
  const { tokens, sentence } = context;
  const { frame, side } = draft;
  const mark = frame.start > sentence.start ? (tokens[frame.start - 1] as Token) : undefined;
  const quoteBefore =
    !!mark && (mark.quote >= 0 || (isMark(mark) && (tokens[frame.start - 2]?.quote ?? -1) >= 0));
  if (side === "none" || side === "agent") return spans(context, [complement(context, draft, all)]);
  const joined = ((tokens[frame.start]?.is ?? 0) & Is.conjunction) !== 0 && !tokens[frame.start]?.capital;
  const left = quoteBefore || (isMark(mark) && !joined) ? leftOf(context, draft, all) : null;
  const behind = complement(context, draft, all);
  if (side === "shared" && !quoteBefore) return spans(context, [behind]);
  if (side === "shared" && left && isSaid(draft, left, all)) return spans(context, [behind]);
  if (quoteBefore && left) return spans(context, [left, secondQuote(context, draft)]);
  if (
    behind &&
    !(side === "after" && left && isMark(tokens[behind.start - 1]) && tokens[behind.start - 1]?.text !== ":")
  )
    return spans(context, [behind]);
  if (left && (side === "after" || endsHere(context, draft))) {
    const rest = side === "after" && !isQuoted(tokens, left) ? (behind ?? goesOn(context, draft, all)) : null;
    return spans(context, [left, rest && !startsClause(tokens, rest) ? rest : null]);
  }
  return spans(context, [behind ?? object(context, draft, all)]);
}

/** `Le pont, affirme Vale, restera fermé`: the sentence goes on behind a frame in its middle. */
function goesOn(context: Context, draft: Draft, all: Draft[]): Span | null {
  const { tokens, sentence } = context;
  const { frame } = draft;
  const next = tokens[frame.end + 1];
  if (!isComma(tokens[frame.end]) || !isComma(tokens[frame.start - 1]) || !next?.word) return null;
  if (frame.end + 3 > sentence.end || next.capital || next.is & NO_REST) return null;
  if (all.some(({ cue }) => cue !== null && cue.start > frame.end && cue.start < frame.end + 3)) return null;
  return rightOf(context, frame.end + 1, all, draft);
}

/** What opens an addition to the frame, not the rest of what is said. */
const NO_REST =
  Is.preposition |
  Is.conjunction |
  Is.relative |
  Is.subordinator |
  Is.cue |
  Is.role |
  Is.title |
  Is.adverb |
  Is.time;

const isQuoted = (tokens: Token[], { end }: Span): boolean => (tokens[end - 1]?.quote ?? -1) >= 0;

const startsClause = (tokens: Token[], { start }: Span): boolean =>
  ((tokens[start]?.is ?? 0) & (Is.conjunction | Is.relative | Is.subordinator)) !== 0 &&
  !tokens[start]?.capital;

/** What stands before it is what another verb reports. */
const isSaid = (draft: Draft, left: Span, all: Draft[]): boolean =>
  all.some(
    (other) =>
      other !== draft &&
      other.pattern !== "cite" &&
      order(other) < order(draft) &&
      other.content.some(
        ({ start, end }) => start >= other.frame.end && start < left.end && end > left.start,
      ),
  );

/** Nothing follows the frame but when and where: "Vale sagte das am Montag in Norrby." */
function endsHere({ tokens, sentence, lexicon }: Context, { frame }: Draft): boolean {
  let i = frame.end;
  while (i < sentence.end && !isBoundary(tokens[i], lexicon)) i++;
  const rest = tokens.slice(frame.end, i);
  const placed =
    rest.length === 0 || isAside(rest[0]) || ((rest[0] as Token).is & (Is.preposition | Is.time)) !== 0;
  return placed && (i >= sentence.end || isEnd(tokens[i]) || isMark(tokens[i]));
}

/** What follows: behind "that", a colon, an opening mark, or a comma. */
function complement(context: Context, draft: Draft, all: Draft[]): Span | null {
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
      return goesOn ? i - 0 - 1 + 0 : null;
    }
    if (token.text === ":") return i - 1;
    if (token.is & Is.complementizer && !token.capital && i > at + 1) return i - 1;
  }
  return null;
}

/** Verbs of acts report the thing they are about: "kritisierte den Plan". */
function object(context: Context, draft: Draft, all: Draft[]): Span | null {
  const { group, frame } = draft;
  if (!group?.classes.some((cls) => cls === "act" || cls === "call")) return null;
  const span = rightOf(context, frame.end, all, draft);
  const first = context.tokens[frame.end];
  if (!span || !first || first.is & Is.time || (first.is & Is.object && !(first.is & Is.determiner)))
    return null;
  if (first.is & Is.preposition && (context.tokens[frame.end + 1]?.is ?? 0) & Is.time) return null;
  const words = context.tokens.slice(span.start, span.end).filter(({ word }) => word).length;
  return words > 1 ? span : null;
}

/** `„…“, sagte Vale. / , „…“`: the quotation goes on behind the frame. */
function secondQuote({ tokens, sentence, lexicon }: Context, { frame }: Draft): Span | null {
  for (let i = frame.end; i < sentence.end; i++) {
    const token = tokens[i] as Token;
    if (token.quote >= 0) return { start: i, end: sentence.end };
    if (i > frame.end + 14 || (token.is & (Is.conjunction | Is.cue) && !token.capital)) return null;
    if (isBoundary(token, lexicon) && !isMark(token) && token.text !== ":") return null;
  }
  return null;
}

/** What stands before the frame, from where the last frame with content of its own ended. */
function leftOf(context: Context, draft: Draft, all: Draft[]): Span | null {
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
function rightOf(context: Context, from: number, all: Draft[], draft: Draft): Span | null {
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
function spans(context: Context, list: (Span | null)[]): Span[] {
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
