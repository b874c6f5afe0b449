/** The frames of a sentence → what each reports, by marks and by the words that open clauses. */
import { adjoins, type Context, type Draft, type Span } from "../draft";
import { Is } from "../lexicon";
import { isComma, isEnd } from "../phrases";
import type { Token } from "../tokens";
import { BACK } from "./back";
import { complement, object, secondQuote } from "./complement";
import { leftOf, order, rightOf, spans } from "./sides";
import { grammarOf, isAside, isBoundary, isMark, wordingAt } from "./words";

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
export function goesOn(context: Context, draft: Draft, all: Draft[]): Span | null {
  const { tokens, sentence } = context;
  const { frame } = draft;
  const next = tokens[frame.end + 1];
  if (!isComma(tokens[frame.end]) || !isComma(tokens[frame.start - 1]) || !next?.word) return null;
  if (wordingAt(tokens, frame.end + 1, sentence.end, grammarOf(context).passedOn) > 0) return null;
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
