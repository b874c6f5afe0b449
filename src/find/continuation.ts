/** Drafts in text order → the same, with quotations that run on, stand alone, or follow a colon given to their speaker. */
import { adjoins, type Context, type Draft, emptyDraft, type Span } from "./draft";
import { isBare } from "./extent";
import { Is } from "./lexicon";
import type { Passage } from "./passages";
import { sentenceSubject } from "./patterns/shared";
import { isDash, isEnd, type Phrase } from "./phrases";
import type { Sentence } from "./sentences";
import type { Token } from "./tokens";

export interface Reported {
  context: Context;
  drafts: Draft[];
}

/** Whose quotation a sentence without a cue would go on. */
interface Speaker {
  draft: Draft;
  sentence: number;
  block: number;
}

/** @param reported one entry a sentence, in text order */
export function continueQuotes(
  reported: Reported[],
  passages: Map<number, Passage>,
  starts: number[],
): Draft[] {
  const drafts: Draft[] = [];
  let last: Speaker | null = null;
  let announced: { draft: Draft; block: number } | null = null;
  let open: { spans: Span[]; block: number } | null = null;
  let passage = null as { of: Passage; draft: Draft | null } | null;
  for (const [index, { context, drafts: own }] of reported.entries()) {
    const { sentence } = context;
    const said = own.filter((draft) => draft.content.length > 0 || draft.pattern === "cite");
    const of = passages.get(sentence.block);
    if (of) {
      if (passage?.of !== of) {
        const near = announced && of.start - announced.block <= 1 ? announced.draft : null;
        const draft = speakerOf(of, near, context, starts);
        passage = { of, draft: draft ?? (last && of.start - last.block <= 1 ? runOn(last, sentence) : null) };
      }
      takeOver(passage.draft, said, trimmed(context), drafts);
      announced = null;
      last = passage.draft && { draft: passage.draft, sentence: index, block: sentence.block };
      continue;
    }
    const whole = wholeQuote(context);
    const bare = own.find((draft) => isBare(context, draft) && draft.content.length === 0);
    const opener = said.find((draft) => draft.content[0]?.start === sentence.start && isQuoted(context));
    if (open && opener && sentence.block === open.block + 1) opener.content.unshift(...open.spans);
    open = whole && said.length === 0 && isUnclosed(context) ? addOpen(open, whole, sentence.block) : null;
    const blunt = said.length === 0 && !bare ? quoteAfterColon(context) : null;
    if (said.length > 0) {
      drafts.push(...said);
    } else if (blunt) {
      drafts.push(blunt);
      last = { draft: blunt, sentence: index, block: sentence.block };
      continue;
    } else if (announced && whole && sentence.block - announced.block <= 1) {
      announced.draft.content.push(whole);
      if (!drafts.includes(announced.draft)) drafts.push(announced.draft);
      last = { draft: announced.draft, sentence: index, block: sentence.block };
    } else if (bare && endsInColon(context)) {
      announced = { draft: bare, block: sentence.block };
      continue;
    } else if (bare) {
      const before = precedingSpeech(reported, index, drafts);
      if (before) drafts.push({ ...bare, content: before, pattern: "unquoted" });
    } else if (whole && last && goesOn(last, index, sentence)) {
      last = continueSpeaker(last, drafts, whole, index, context);
    }
    if (said.length > 0) {
      announced = endsInColon(context) ? { draft: said.at(-1) as Draft, block: sentence.block } : null;
      const speaker = speakerOn(context, said);
      last = speaker ? { draft: speaker, sentence: index, block: sentence.block } : null;
    } else if (!whole) {
      announced = endsInColon(context) ? introduced(context) : null;
      if (sentence.block !== last?.block) last = null;
    }
  }
  return drafts;
}

/** Who would go on: who said the last quotation of the sentence, else who spoke last. */
function speakerOn({ tokens }: Context, said: Draft[]): Draft | undefined {
  const speakers = said.filter((d) => d.source && d.pattern !== "cite" && !passesOn(d, said));
  const quoted = speakers.filter((d) => d.content.some(({ start }) => (tokens[start] as Token).quote >= 0));
  return quoted.at(-1) ?? speakers.at(-1);
}

/** `“…,” Vale said, according to the Herald`: the next words are Vale’s, too. */
const passesOn = (draft: Draft, said: Draft[]): boolean =>
  draft.group === null && said.some((other) => other !== draft && adjoins(draft, other));

const isQuoted = ({ tokens, sentence }: Context): boolean => (tokens[sentence.start] as Token).quote >= 0;

/** A paragraph of a quotation that goes on in the next one, where its speaker may be named. */
const isUnclosed = ({ tokens, quotes, sentence }: Context): boolean =>
  quotes[(tokens[sentence.start] as Token).quote]?.closed === false;

const addOpen = (open: { spans: Span[]; block: number } | null, whole: Span, block: number) =>
  open && block - open.block <= 1 ? { spans: [...open.spans, whole], block } : { spans: [whole], block };

/** `Vale was blunt: “It stays.”` */
function quoteAfterColon(context: Context): Draft | null {
  const { tokens, sentence } = context;
  let colon = sentence.start;
  while (colon < sentence.end && !(tokens[colon]?.text === ":" && (tokens[colon] as Token).quote < 0))
    colon++;
  const first = tokens[colon + 1];
  const last = tokens[sentence.end - 1] as Token;
  if (colon + 1 >= sentence.end || !first || first.quote < 0 || last.quote !== first.quote) return null;
  const source = nameBefore(tokens, sentence.start, colon) ?? subjectOf(context, colon);
  if (!source || !(tokens[source.start] as Token).capital) return null;
  const frame = { start: sentence.start, end: colon + 1 };
  const content = [{ start: colon + 1, end: sentence.end }];
  return { ...emptyDraft(sentence), source, content, pattern: "colon", frame };
}

/** `Polls are wrong - Ada Vale: “…”`: a name that a dash parts off. */
function nameBefore(tokens: Token[], from: number, colon: number): Phrase | null {
  let start = colon;
  while (start > from && (tokens[start - 1] as Token).capital && (tokens[start - 1] as Token).word) start--;
  const dash = /^(more|from)$/.test(tokens[start - 1]?.lower ?? "") ? start - 2 : start - 1;
  const parted = [dash, dash - 1].some((at) => at > from && isDash(tokens[at]));
  return parted && start < colon ? { start, end: colon, core: { start, end: colon } } : null;
}

/** The next sentence, or the next paragraph where the last one ended with the speaker. */
const goesOn = (last: Speaker, index: number, sentence: Sentence): boolean =>
  index - last.sentence === 1 || (index - last.sentence <= 3 && sentence.block === last.block);

function continueSpeaker(
  last: Speaker,
  drafts: Draft[],
  whole: Span,
  index: number,
  context: Context,
): Speaker {
  const { tokens, sentence } = context;
  const tail = last.draft.content.at(-1) as Span;
  const quoted = last.draft.content.some(
    (c) => (tokens[c.end - 1] as Token).quote >= 0 || (tokens[c.start] as Token).quote >= 0,
  );
  if (quoted && tail.end <= whole.start) {
    last.draft.content.push(whole);
    return { draft: last.draft, sentence: index, block: sentence.block };
  }
  const draft = { ...runOn(last, sentence), content: [whole] };
  drafts.push(draft);
  return { draft, sentence: index, block: sentence.block };
}

/** A statement of its own by who spoke last. */
const runOn = (last: Speaker, sentence: Sentence): Draft => ({
  ...last.draft,
  sentence,
  cue: null,
  content: [],
  hedged: false,
  pattern: "quote-alone",
  group: null,
  frame: { start: sentence.start, end: sentence.start },
});

/** Who a passage is from: who signs it, unless a cue announces it; else who is spoken of before its colon. */
function speakerOf(
  passage: Passage,
  announced: Draft | null,
  context: Context,
  starts: number[],
): Draft | null {
  const signed =
    passage.signature !== null && !announced?.cue ? signer(context, starts, passage.signature) : null;
  if (!signed) return announced;
  const { sentence } = context;
  const frame = { start: sentence.start, end: sentence.start };
  const block = passage.signature as number;
  const signature = { start: starts[block] as number, end: starts[block + 1] as number };
  return { ...emptyDraft(sentence), source: signed, pattern: "signed", frame, signature };
}

/** "— Ada Vale (@adavale) May 4": the words before the handle. */
function signer({ tokens }: Context, starts: number[], block: number): Phrase | null {
  const first = starts[block] as number;
  const start = isDash(tokens[first]) ? first + 1 : first;
  const to = starts[block + 1] as number;
  let end = start;
  while (end < to && !/^[(,|@]/.test((tokens[end] as Token).text)) end++;
  while (end > start && !(tokens[end - 1] as Token).word) end--;
  return end > start ? { start, end, core: { start, end } } : null;
}

/** Statements inside a passage are heard through who it is from; the rest is theirs. */
function takeOver(speaker: Draft | null, said: Draft[], whole: Span | null, drafts: Draft[]): void {
  for (const draft of said) draft.within = speaker;
  if (speaker && !drafts.includes(speaker)) drafts.push(speaker);
  drafts.push(...said);
  if (!speaker || !whole || said.length > 0) return;
  speaker.content.push(whole);
  speaker.verbatim = true;
}

/** A sentence that is nothing but one or more quotations. */
function wholeQuote({ tokens, sentence }: Context): Span | null {
  let words = 0;
  for (let i = sentence.start; i < sentence.end; i++) {
    const token = tokens[i] as Token;
    if (token.quote < 0 && token.word) return null;
    if (token.word) words++;
  }
  return words > 0 && (tokens[sentence.start] as Token).quote >= 0
    ? trimmed({ tokens, sentence } as Context)
    : null;
}

function trimmed({ tokens, sentence }: Context): Span | null {
  let end = sentence.end;
  while (end > sentence.start && !(tokens[end - 1] as Token).word && (tokens[end - 1] as Token).quote < 0)
    end--;
  return end > sentence.start ? { start: sentence.start, end } : null;
}

const endsInColon = ({ tokens, sentence }: Context): boolean => tokens[sentence.end - 1]?.text === ":";

/** `Vale was blunt:` and a quotation in the next paragraph. */
function introduced(context: Context): { draft: Draft; block: number } | null {
  const { sentence } = context;
  const source: Phrase | null = subjectOf(context, sentence.end);
  if (!source) return null;
  const frame = { start: sentence.start, end: sentence.end };
  return { draft: { ...emptyDraft(sentence), source, pattern: "colon", frame }, block: sentence.block };
}

/** `Is it safe? Is it dear? Vale said.`: the paragraph before the bare frame is what was said, unquoted. */
function precedingSpeech(reported: Reported[], index: number, drafts: Draft[]): Span[] | null {
  const at = (reported[index] as Reported).context;
  const found: Span[] = [];
  for (let i = index - 1; i >= 0; i--) {
    const { context, drafts: own } = reported[i] as Reported;
    if (context.sentence.block !== at.sentence.block || own.length > 0) break;
    if (
      drafts.some((d) =>
        d.content.some((c) => c.start >= context.sentence.start && c.end <= context.sentence.end),
      )
    )
      break;
    const span = trimmed(context);
    if (!span) break;
    found.unshift(span);
    if (
      isEnd(at.tokens[context.sentence.end - 1]) &&
      at.tokens[context.sentence.end - 1]?.text === "." &&
      i < index - 1
    )
      break;
  }
  return found.length > 0 ? found : null;
}

/** Whom a sentence is about: the phrase at its head. */
function subjectOf(context: Context, before: number): Phrase | null {
  const { reading } = context.lexicon;
  if (!reading) return sentenceSubject(context, before);
  const phrase = reading.phraseAfter(context, context.sentence.start, before);
  const named =
    phrase &&
    context.tokens
      .slice(phrase.core.start, phrase.core.end)
      .some(
        ({ is, capital }, i) =>
          (capital && (i > 0 || is === 0)) || is & (Is.role | Is.title | Is.pronoun | Is.organization),
      );
  return named ? { ...phrase, end: phrase.core.end } : null;
}
