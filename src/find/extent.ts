/** The frames of one sentence → what each of them reports: where its content begins and where it ends. */
import { adjoins, type Context, type Draft, type Span } from "./draft";
import { Is } from "./lexicon";
import { isComma, isDash, isEnd } from "./phrases";
import type { Token } from "./tokens";

/** Where content that stands behind its cue ends, at the latest where the span does. Token index, exclusive. */
export type EndOf = (context: Context, draft: Draft, span: Span) => number;

/** Fills `content` of every draft; drafts that report nothing are left out. */
export function withContent(context: Context, drafts: Draft[], endOf: EndOf): Draft[] {
  const ordered = drafts.filter((d) => !isWithin(d, drafts)).sort((a, b) => order(a) - order(b));
  for (const draft of ordered) {
    draft.content = contentOf(context, draft, ordered);
    cutBehind(context, draft, endOf);
    if (isBareFind(context, draft) || isEmpty(context, draft)) draft.content = [];
  }
  for (const draft of ordered) {
    const inner =
      (draft.pattern === "according-to" || isTold(context, draft)) &&
      ordered.find((o) => o.content.length > 0 && adjoins(draft, o));
    if (inner) draft.content = [inner.frame];
  }
  return ordered.filter((d) => d.content.length > 0 || d.pattern === "cite" || isBare(context, d));
}

/** "…, Vale said, the Norrby Times reported.": behind another's frame and at the end, who tells of it all. */
const isTold = ({ tokens, sentence }: Context, draft: Draft): boolean =>
  draft.content.length === 0 &&
  draft.group !== null &&
  draft.source !== null &&
  isComma(tokens[draft.frame.start]) &&
  (draft.frame.end >= sentence.end || isEnd(tokens[draft.frame.end]));

/** The last stretch of the content, where it stands behind the cue: there its end is a choice. */
export function contentBehind({ content, frame, pattern }: Draft): Span | null {
  const last = content.at(-1);
  return last && last.start >= frame.end && pattern !== "lead" ? last : null;
}

function cutBehind(context: Context, draft: Draft, endOf: EndOf): void {
  const last = contentBehind(draft);
  if (!last) return;
  const [cut] = trim(context, { start: last.start, end: endOf(context, draft, last) });
  if (cut) draft.content = [...draft.content.slice(0, -1), cut];
}

/** "Norwire reported early", "as Vale noted before": nothing but when and how. */
const isEmpty = ({ tokens }: Context, { content, group }: Draft): boolean =>
  group !== null &&
  content.every(({ start, end }) =>
    tokens
      .slice(start, end)
      .every((token) => (token.is & (Is.adverb | Is.time | Is.subordinator)) !== 0 && token.quote < 0),
  );

/** "Divers found the wreck": what is found is a thing, not a finding. */
function isBareFind({ tokens }: Context, draft: Draft): boolean {
  const { group, content, source } = draft;
  if (group?.entry.lemma !== "find" || group.passive || content.length === 0) return false;
  const head = source && (tokens[source.core.end - 1] as Token);
  if (head && head.is & Is.document) return false;
  return content.every((span) => {
    const words = tokens.slice(span.start, span.end);
    return !words.some((t) => t.quote >= 0 || t.is & (Is.complementizer | Is.auxiliary | Is.verb));
  });
}

/** "said in a statement that": the noun is where it was said. */
const isWithin = (draft: Draft, all: Draft[]): boolean =>
  draft.pattern === "noun" &&
  all.some((d) => d.group && d.frame.start < order(draft) && order(draft) < d.frame.end);

const order = (d: Draft): number => d.cue?.start ?? d.frame.start;

/** "Vale said." alone: what it reports stands in the sentence before. */
export function isBare(context: Context, draft: Draft): boolean {
  const { tokens, sentence } = context;
  return (
    !!draft.group &&
    !!draft.source &&
    draft.frame.start === sentence.start &&
    (draft.frame.end >= sentence.end ||
      isEnd(tokens[draft.frame.end]) ||
      tokens[draft.frame.end]?.text === ":")
  );
}

function contentOf(context: Context, draft: Draft, all: Draft[]): Span[] {
  if (draft.pattern === "cite") return [];
  if (draft.pattern === "lead") return draft.content;
  if (draft.pattern === "noun") return spans(context, [rightOf(context, draft, all, draft.frame.end)]);
  if (!draft.group) return aroundAdposition(context, draft, all);
  const { side } = draft;
  const { passive } = draft.group;
  if (side === "agent") return byAgent(context, draft, all);
  if (passive)
    return takesClause(context, draft) ? spans(context, [rightOf(context, draft, all, draft.frame.end)]) : [];
  if (draft.group.form === "gerund" && side === "shared")
    return spans(context, [rightOf(context, draft, all, draft.frame.end)]);
  return aroundVerb(context, draft, all, side === "after");
}

/** "is said to have", "was told that": a passive without an agent reports only with a clause behind it. */
function takesClause({ tokens, sentence }: Context, draft: Draft): boolean {
  const next = draft.frame.end < sentence.end ? tokens[draft.frame.end] : undefined;
  return !!next && (next.lower === "to" || next.quote >= 0 || !!(next.is & Is.complementizer));
}

function aroundVerb(context: Context, draft: Draft, all: Draft[], inverted: boolean): Span[] {
  const { tokens, sentence } = context;
  const next = draft.frame.end < sentence.end ? tokens[draft.frame.end] : undefined;
  const left = leftOf(context, draft, all);
  const quoteBefore =
    draft.frame.start > sentence.start &&
    (tokens[draft.frame.start - 1] as Token).quote >= 0 &&
    !endsInTitle(tokens, sentence.start, draft.frame.start);
  // `called it “a waste” and said the town would pay`, `“…,” though he said the town would pay`: each reports what follows it.
  if (opensClause(tokens, draft))
    return next && !isEnd(next) ? spans(context, [rightOf(context, draft, all, draft.frame.end)]) : [];
  const commaBefore = !tokens[draft.frame.start]?.word && draft.frame.start > sentence.start;
  const after = isComma(next) ? tokens[draft.frame.end + 1] : undefined;
  const quoteAfter = (next && next.quote >= 0) || (after && after.quote >= 0);
  const right = () => rightOf(context, draft, all, draft.frame.end);
  if (draft.antecedent && !quoteBefore)
    return isEnd(next) || isComma(next)
      ? quoteAfter
        ? spans(context, [right()])
        : []
      : spans(context, [right()]);
  if (inverted || quoteBefore) return spans(context, quoteAfter ? [left, right()] : [left]);
  if (!next || isEnd(next) || isDash(next))
    return spans(context, commaBefore || isTag(context, draft) ? [left] : []);
  if (!isComma(next)) return spans(context, [right()]);
  if (quoteAfter) return spans(context, [right()]);
  // "The plan, he said, would fail": the clause goes on behind the insertion.
  const rest = all.some((d) => d.frame.start === draft.frame.end) ? null : right();
  // "As Vale noted, the harbour is shut": nothing stands before the frame.
  if (!left || spans(context, [left]).length === 0) return spans(context, [rest]);
  if (commaBefore && left) {
    const goesOn =
      !all.some((d) => d !== draft && d.frame.start === draft.frame.end) && !hasVerb(tokens, left);
    return spans(context, goesOn || splits(tokens, draft) ? [left, right()] : [left]);
  }
  return [];
}

/** A second verb of the same subject behind a conjunction, or a clause of its own behind "but", "though", "while". */
function opensClause(tokens: Token[], { side, frame, source }: Draft): boolean {
  const first = tokens[frame.start] as Token;
  if (side === "shared") return (first.is & Is.conjunction) !== 0;
  const opener = first.word ? first : (tokens[frame.start + 1] as Token);
  // Not within "the mayor and Krol said".
  const parted = !first.word || (tokens[frame.start - 1]?.quote ?? -1) >= 0;
  return (
    parted &&
    side === "before" &&
    source !== null &&
    frame.start < source.start &&
    !opener.capital &&
    /^(and|but|though|although|while|whereas|yet)$/.test(opener.lower)
  );
}

/** `Sunday on “Norrby Today,” Vale said`: capital words in quotation marks, and no verb before them, are a title. */
function endsInTitle(tokens: Token[], from: number, to: number): boolean {
  const { quote } = tokens[to - 1] as Token;
  if ((tokens[from] as Token).quote >= 0) return false;
  const inside = tokens.slice(from, to).filter((token) => token.quote === quote && token.word);
  let start = from;
  while ((tokens[start] as Token).quote !== quote) start++;
  return (
    !hasVerb(tokens, { start: from, end: start }) &&
    inside.every(
      (token) => token.capital || (token.is & (Is.preposition | Is.conjunction | Is.determiner)) !== 0,
    )
  );
}

/** `The harbour will open again Vale says.`: a name and its verb end the sentence, though no comma parts them off. */
const isTag = ({ tokens, sentence }: Context, draft: Draft): boolean =>
  draft.frame.start > sentence.start + 3 &&
  !!draft.source &&
  draft.pattern === "say-finite-before" &&
  (tokens[draft.source.start] as Token).capital;

/** A comma on both sides, and what follows does not open a clause of its own. */
function splits(tokens: Token[], draft: Draft): boolean {
  const next = tokens[draft.frame.end + 1];
  return (
    !!next?.word && !(next.is & (Is.conjunction | Is.subordinator | Is.relative)) && !/ing$/.test(next.lower)
  );
}

function aroundAdposition(context: Context, draft: Draft, all: Draft[]): Span[] {
  const { tokens, sentence } = context;
  const left = leftOf(context, draft, all);
  const from = isComma(tokens[draft.frame.end]) ? draft.frame.end + 1 : draft.frame.end;
  const right = () => rightOf(context, draft, all, from);
  if (!left || !spans(context, [left]).length) return spans(context, [right()]);
  const next = tokens[draft.frame.end];
  if (!isComma(next) || draft.frame.end >= sentence.end - 1) return spans(context, [left]);
  const ownClause = all.some((d) => d !== draft && d.frame.start === draft.frame.end);
  return spans(
    context,
    ownClause || (hasVerb(tokens, left) && !splits(tokens, draft)) ? [left] : [left, right()],
  );
}

/** `The deal was first reported by the Herald`: what was reported is the subject and its clause. */
function byAgent(context: Context, draft: Draft, all: Draft[]): Span[] {
  const next = context.tokens[draft.frame.end];
  const takesClause = next?.is && next.is & Is.complementizer;
  if (takesClause || draft.group?.classes.includes("tell"))
    return spans(context, [rightOf(context, draft, all, draft.frame.end)]);
  return spans(context, [leftOf(context, draft, all)]);
}

/** What stands before the frame, from where the last frame that closed its own content, or announces with a colon, ended. */
function leftOf(context: Context, draft: Draft, all: Draft[]): Span | null {
  const { tokens, sentence } = context;
  let start = sentence.start;
  for (const other of all) {
    if (other === draft || other.frame.end > draft.frame.start || order(other) > order(draft)) continue;
    const closed = other.content.length > 0 && other.content.every((c) => c.end <= other.frame.start);
    const announces = tokens[other.frame.end]?.text === ":";
    if (closed || announces) start = Math.max(start, other.frame.end);
  }
  for (let i = draft.frame.start - 1; i > start; i--) {
    if ((tokens[i] as Token).text === ";" && (tokens[i] as Token).quote < 0) {
      start = i + 1;
      break;
    }
  }
  return start < draft.frame.start ? { start, end: draft.frame.start } : null;
}

/** What follows, to the sentence's end or to the next frame that stands on its own. */
function rightOf(context: Context, draft: Draft, all: Draft[], from: number): Span | null {
  const { tokens, sentence } = context;
  let end = sentence.end;
  for (const other of all) {
    if (other === draft || other.frame.start < from || !standsAlone(context, other)) continue;
    if (other.frame.start === from && !isComma(tokens[from])) continue;
    end = Math.min(end, other.frame.start);
  }
  if (draft.antecedent) end = Math.min(end, relativeEnd(tokens, from, end));
  if (isSubordinate(tokens[draft.frame.start])) end = Math.min(end, clauseEnd(tokens, from, sentence.end));
  return from < end ? { start: from, end } : null;
}

/** `who says the port is safe, told the council …`: the clause ends where the main verb follows a comma or a dash. */
function relativeEnd(tokens: Token[], from: number, to: number): number {
  for (let i = from; i < to - 1; i++) {
    const next = tokens[i + 1] as Token;
    if (
      (isComma(tokens[i]) || isDash(tokens[i])) &&
      (tokens[i] as Token).quote < 0 &&
      next.is & (Is.cue | Is.verb | Is.auxiliary) &&
      !next.capital
    )
      return i;
  }
  return to;
}

/** "While Vale said the port was safe, …": the clause ends at the comma, outside quotation marks. */
const isSubordinate = (token: Token | undefined): boolean =>
  !!token?.capital &&
  /^(while|although|though|as|after|before|when|since|because|if|even)$/.test(token.lower);

function clauseEnd(tokens: Token[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (isComma(tokens[i]) && (tokens[i] as Token).quote < 0) return i;
  return to;
}

/** Not a part of what is reported before it: a comma or "and" opens the frame, and it is no relative clause. */
function standsAlone(context: Context, other: Draft): boolean {
  const opener = context.tokens[other.frame.start] as Token;
  if (other.pattern === "noun" || other.antecedent) return other.pattern === "cite";
  if (other.group?.infinitive) return false;
  if (closesOnComma(context, other.frame.start - 1)) return true;
  return (
    isComma(opener) ||
    isDash(opener) ||
    opener.text === ";" ||
    !!(opener.is & Is.conjunction) ||
    /^(while|as)$/.test(opener.lower)
  );
}

/** `“…,” claiming that`: the comma stands inside the quotation marks. */
const closesOnComma = ({ tokens }: Context, at: number): boolean =>
  (tokens[at]?.quote ?? -1) >= 0 && isComma(tokens[at - 1]);

function hasVerb(tokens: Token[], span: Span): boolean {
  for (let i = span.start; i < span.end; i++) {
    const token = tokens[i] as Token;
    if (token.is & (Is.auxiliary | Is.verb) || (token.word && /ed$/.test(token.lower))) return true;
  }
  return false;
}

/** Trims marks, complementizers and bare connectives off both ends; drops what has no word left. */
function spans(context: Context, found: (Span | null)[]): Span[] {
  return found.flatMap((span) => (span ? trim(context, span) : []));
}

function trim({ tokens }: Context, span: Span): Span[] {
  let { start, end } = span;
  while (start < end && skippedAtStart(tokens[start] as Token)) start++;
  while (end > start && !(tokens[end - 1] as Token).word && (tokens[end - 1] as Token).quote < 0) end--;
  for (let i = start; i < end; i++) if ((tokens[i] as Token).word) return [{ start, end }];
  return [];
}

const skippedAtStart = (token: Token): boolean =>
  token.quote < 0 &&
  (!token.word ||
    token.lower === "that" ||
    (!!(token.is & Is.conjunction) && /^(and|but|or|so|yet|&)$/.test(token.lower)));
