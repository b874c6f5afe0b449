/** Cue verbs at the end of their sentences (Japanese, Korean, Turkish) → drafts with source and content. */
import { type Context, type Draft, emptyDraft, type Span } from "../draft";
import { matches } from "../forms";
import { type CueEntry, Is } from "../lexicon";
import { isComma, type Phrase } from "../phrases";
import type { Token } from "../tokens";
import { phraseAfter } from "./phrases";
import { surroundings } from "./surroundings";
import { cueOf, grammarOf, isInk, isMark, wordingAt } from "./words";

/** Tokens of an occasion: "yaptığı yazılı açıklamada". */
const LONGEST_OCCASION = 6;
/** Tokens who speaks may take up at the head of a sentence. */
const LONGEST_SOURCE = 16;

export function finalDrafts(context: Context, asides: Draft[], last: Draft | null): Draft[] {
  const { tokens, sentence, lexicon } = context;
  const drafts: Draft[] = [];
  let from = sentence.start;
  for (const aside of asides)
    if (aside.pattern !== "cite" && aside.frame.start <= from + 1) from = aside.frame.end;
  for (let i = from; i < sentence.end; i++) {
    const token = tokens[i] as Token;
    if (!(token.is & Is.cue) || token.quote >= 0) continue;
    const entry = cueOf(token, lexicon);
    if (!entry || (tokens[i + 1]?.is && (tokens[i + 1] as Token).is & Is.negation)) continue;
    // "…と説明。": a noun is a verb where the sentence ends with it.
    if (token.is & Is.nounLike && tokens[i + 1]?.word && i + 1 < sentence.end) continue;
    const draft = entry.forms.includes("gerund")
      ? beforeSource(context, i, from, entry)
      : atEnd(context, i, from, entry, asides, drafts, last);
    if (!draft) continue;
    drafts.push(draft);
    if (!entry.forms.includes("gerund") || draft.side === "after") from = Math.max(from, i + 1);
  }
  return drafts;
}

/** "… X said": who speaks opens the stretch, what is said stands before the verb. */
function atEnd(
  context: Context,
  at: number,
  from: number,
  entry: CueEntry,
  asides: Draft[],
  earlier: Draft[],
  last: Draft | null,
): Draft | null {
  const { tokens, sentence } = context;
  const near = sourceBeside(context, from, at);
  const source = near ?? headSource(context, from, at) ?? givenOut(context, from, at);
  const heard = heardBehind(
    context,
    near ? null : source,
    near || !source ? from : source.end,
    near ? near.start : at,
    asides,
  );
  const content =
    saidBefore(context, heard.end, near ? near.start : at) ?? announced(context, heard.end, at, entry);
  if (!content) return null;
  const shared = source
    ? null
    : (earlier.findLast((draft) => draft.source) ?? (grammarOf(context).dropsSubject ? last : null));
  const phrase = source ?? shared?.source ?? null;
  if (!phrase) return null;
  const around = surroundings(context, { start: at, end: at + 1, own: source, classes: entry.classes });
  return {
    ...emptyDraft(sentence),
    cue: { start: at, end: at + 1 },
    source: phrase,
    elided: !source && !earlier.includes(shared as Draft),
    content: [content],
    via: [...heard.via, ...around.via],
    setting: around.setting,
    pattern: `${entry.classes[0]}-finite-${source ? "before" : "shared"}`,
    side: source ? "before" : "shared",
    group: null,
    frame: { start: at, end: Math.max(at + 1, tokens[at + 1]?.is ? at + 1 : at + 1) },
  };
}

/** "…다고 FT는 전했다": who speaks may stand between what was said and the verb. */
function sourceBeside(context: Context, from: number, at: number): Phrase | null {
  const { tokens } = context;
  const { topics, quotatives } = grammarOf(context);
  if (!topics.has(tokens[at - 1]?.lower ?? "")) return null;
  for (let i = at - 2; i > from && at - i < 8; i--) {
    const before = tokens[i - 1] as Token;
    if (before.quote >= 0 || matches(before.lower, quotatives)) {
      const core = { start: i, end: at - 1 };
      return { ...core, end: at, core };
    }
  }
  return null;
}

/** "… belirten Vale": the verb hangs on the name behind it. */
function beforeSource(context: Context, at: number, from: number, entry: CueEntry): Draft | null {
  const { sentence } = context;
  const phrase = phraseAfter(context, at + 1, sentence.end);
  const content = phrase && saidBefore(context, from, at);
  if (!phrase || !content) return null;
  return {
    ...emptyDraft(sentence),
    cue: { start: at, end: at + 1 },
    source: phrase,
    content: [content],
    pattern: `${entry.classes[0]}-participle-after`,
    side: "after",
    group: null,
    frame: { start: at, end: phrase.end },
  };
}

/** Who speaks: up to the mark of the topic, or the phrase before a comma or a quotation. */
export function headSource(context: Context, from: number, at: number): Phrase | null {
  const { tokens, lexicon } = context;
  const grammar = grammarOf(context);
  let start = from;
  while (
    start < at &&
    !isInk(tokens[start], lexicon) &&
    (isMark(tokens[start]) ||
      ((tokens[start] as Token).is & (Is.adverb | Is.conjunction | Is.time | Is.number)) !== 0)
  )
    start++;
  if (grammar.topics.size === 0) return commaSource(context, start, at);
  for (let i = start; i < Math.min(at, start + LONGEST_SOURCE); i++) {
    const token = tokens[i] as Token;
    if (token.quote >= 0) return null;
    if (isMark(token)) start = i + 1;
    else if (grammar.topics.has(token.lower) && i > start) {
      const core = { start, end: i };
      if (isClause(tokens, core, grammar.objectMarks)) return null;
      return { ...core, end: i + 1, core };
    }
  }
  return null;
}

/** "…を進めることで負担の増加": with a verb and its object inside, and nobody who can speak. */
const isClause = (tokens: Token[], { start, end }: Span, objectMarks: Set<string>): boolean => {
  const words = tokens.slice(start, end);
  return (
    words.some(({ lower }) => objectMarks.has(lower)) && !words.some(({ is }) => is & (Is.role | Is.title))
  );
};

function commaSource(context: Context, start: number, at: number): Phrase | null {
  const { tokens } = context;
  const phrase = phraseAfter(context, start, at);
  if (!phrase) return null;
  const named = tokens
    .slice(phrase.core.start, phrase.core.end)
    .some(
      (token) =>
        (token.capital && token.is === 0) ||
        token.is & (Is.role | Is.title | Is.organization | Is.outlet | Is.pronoun),
    );
  const next = tokens[phrase.core.end];
  return named &&
    next &&
    phrase.core.end < at &&
    (isComma(next) || next.quote >= 0 || isOccasion(tokens, phrase.core.end, at))
    ? { ...phrase, end: phrase.core.end }
    : null;
}

/** `Vale yaptığı açıklamada, "…" dedi`: behind who speaks comes the occasion. */
function isOccasion(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + LONGEST_OCCASION); i++) {
    const { is, quote } = tokens[i] as Token;
    if (quote >= 0) return false;
    if (is & Is.setting) return isComma(tokens[i + 1]) || (tokens[i + 1]?.quote ?? -1) >= 0;
  }
  return false;
}

/** `Bakanlıktan yapılan açıklamada, "…" denildi`: whose statement it is. */
function givenOut(context: Context, from: number, to: number): Phrase | null {
  const { tokens } = context;
  for (let i = from + 1; i < to; i++) {
    if ((tokens[i] as Token).quote >= 0) return null;
    const length = wordingAt(tokens, i, to, grammarOf(context).givenOut);
    const phrase = length > 0 ? phraseAfter(context, from, i) : null;
    if (phrase) return { ...phrase, end: i + length };
  }
  return null;
}

/** "人事を発表した": what is announced is a thing. */
function announced(context: Context, from: number, at: number, { classes }: CueEntry): Span | null {
  const { tokens } = context;
  if (!classes.includes("act") || !grammarOf(context).objectMarks.has(tokens[at - 1]?.lower ?? ""))
    return null;
  let start = from;
  while (start < at && (isMark(tokens[start]) || (tokens[start] as Token).is & Is.time)) start++;
  return at - 1 - start > 2 ? { start, end: at - 1 } : null;
}

/** A quotation right before the verb, or a clause with the mark of what was said behind it. */
function saidBefore(context: Context, from: number, at: number): Span | null {
  const { tokens, lexicon } = context;
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
  let start = from;
  while (
    start < end &&
    !(tokens[start] as Token).word &&
    (tokens[start] as Token).quote < 0 &&
    !isInk(tokens[start], lexicon)
  )
    start++;
  return end - start > 1 ? { start, end } : null;
}

function firstQuote(tokens: Token[], from: number, end: number): number {
  let i = end - 1;
  const last = (tokens[i] as Token).quote;
  while (i > from && (tokens[i - 1] as Token).quote === last) i--;
  return i;
}

/** `AA muhabirine yaptığı açıklamada, …`, `ＮＨＫの取材に対し…`: whom it was said to stands before what was said; so does whom it was heard from. */
function heardBehind(
  context: Context,
  source: Phrase | null,
  from: number,
  to: number,
  asides: Draft[],
): { via: Phrase[]; end: number } {
  const { tokens } = context;
  const via: Phrase[] = [];
  let end = from;
  for (const { pattern, frame } of asides)
    if (pattern === "cite" && frame.start >= from && frame.end < to) end = Math.max(end, frame.end);
  for (let i = source?.start ?? from; i < to; i++) {
    const hearer = (tokens[i] as Token).quote < 0 ? hearerAt(context, i, to) : null;
    if (!hearer) continue;
    via.push({ start: i, end: hearer.name, core: { start: i, end: hearer.name } });
    end = Math.max(end, hearer.end);
    i = hearer.end - 1;
  }
  while (
    end < to &&
    (isMark(tokens[end]) || (tokens[end] as Token).is & Is.hearer) &&
    (tokens[end] as Token).quote < 0
  )
    end++;
  return { via, end: occasionEnd(tokens, end, to) };
}

/** An outlet, or a name before a noun for one, with the wording that says it was told. */
function hearerAt(
  { tokens, outlets, ...context }: Context,
  at: number,
  to: number,
): { name: number; end: number } | null {
  const { heardBehind: wordings } = grammarOf({ tokens, outlets, ...context });
  const known = outlets.at.get(at);
  const outlet = known && !known.outlet.ambiguous ? known : null;
  const name = outlet?.end ?? ((tokens[at] as Token).capital ? at + 1 : -1);
  for (const gap of outlet ? [0, 1] : [0]) {
    const length = name < 0 ? 0 : wordingAt(tokens, name + gap, to, wordings);
    if (length > 0 && (outlet || tokens[name]?.word)) return { name, end: name + gap + length };
  }
  return null;
}

/** "yaptığı açıklamada,": to the comma that closes the occasion, if one does soon. */
function occasionEnd(tokens: Token[], from: number, to: number): number {
  let occasion = false;
  for (let i = from; i < Math.min(to, from + LONGEST_OCCASION); i++) {
    const token = tokens[i] as Token;
    if (token.quote >= 0) return from;
    if (token.is & Is.setting) occasion = true;
    if (isComma(token)) return occasion ? i + 1 : from;
  }
  return from;
}
