/** "laut X", "X zufolge", "据 X 报道", "со ссылкой на X" → the statement around it, or whom another was heard from. */
import { type Context, type Draft, emptyDraft, type Span } from "../draft";
import { matches } from "../forms";
import { Is } from "../lexicon";
import { isComma, isDash, type Phrase } from "../phrases";
import type { Token } from "../tokens";
import { phraseAfter, phraseBefore } from "./phrases";
import { cueOf, grammarOf, isBoundary, isInk, wordingAt } from "./words";

export function asideDrafts(context: Context): Draft[] {
  const { tokens, sentence, lexicon } = context;
  const grammar = grammarOf(context);
  const drafts: Draft[] = [];
  for (let i = sentence.start; i < sentence.end; i++) {
    if ((tokens[i] as Token).quote >= 0) continue;
    const draft =
      possessed(context, i) ??
      toldIn(context, i) ??
      ownWords(context, i) ??
      toldBy(context, i) ??
      around(context, i) ??
      before(context, i, wordingAt(tokens, i, sentence.end, grammar.citing), "cite") ??
      behind(context, i, wordingAt(tokens, i, sentence.end, grammar.citingBehind), "cite") ??
      before(context, i, wordingAt(tokens, i, sentence.end, lexicon.adpositions), "according-to") ??
      behind(context, i, wordingAt(tokens, i, sentence.end, grammar.behind), "according-to");
    if (!draft) continue;
    drafts.push(draft);
    // What follows the name may say whom it was heard from: "selon le Monde, qui cite …".
    if (draft.cue?.start === i) i = Math.max(i, draft.cue.end - 1, (draft.source?.core.end ?? 0) - 1);
  }
  return drafts;
}

function make({ sentence, tokens }: Context, cue: Span, source: Phrase, pattern: string): Draft {
  let start = Math.min(cue.start, source.start);
  while (
    start > sentence.start &&
    (isComma(tokens[start - 1]) || isDash(tokens[start - 1])) &&
    (tokens[start - 1] as Token).quote < 0
  )
    start--;
  const end = Math.max(cue.end, pattern === "cite" ? source.core.end : source.end);
  return { ...emptyDraft(sentence), cue, source, pattern, frame: { start, end } };
}

function before(context: Context, at: number, length: number, pattern: string): Draft | null {
  const { tokens, sentence, lexicon } = context;
  if (length === 0) return null;
  const end = at + length;
  const next = tokens[end];
  // "según informó Vale": the verb is the cue.
  if (next && next.is & Is.cue && !next.capital && cueOf(next, lexicon)) return null;
  if (length === 1 && !opensAside(context, at)) return null;
  if (length === 1 && !isMarked(context, at)) return null;
  const phrase = phraseAfter(context, end, sentence.end);
  if (!phrase || phrase.core.start > end + 1) return null;
  if (!canSpeak(context, phrase)) return null;
  const made = make(context, { start: at, end }, phrase, pattern);
  return pattern === "according-to" ? heardThrough(context, made) : made;
}

/** "fonti citate da Norwire", "källor till Boten", "kilder Boten har snakket med": who spoke with them. */
function heardThrough(context: Context, draft: Draft): Draft {
  const { tokens, sentence, outlets } = context;
  const { passedOn, heardBy, toward } = grammarOf(context);
  const from = draft.source?.core.end ?? draft.frame.end;
  const passed =
    wordingAt(tokens, from, sentence.end, passedOn) || (toward.has(tokens[from]?.lower ?? "") ? 1 : 0);
  for (let i = from + passed; i < Math.min(sentence.end, from + passed + 4); i++) {
    const outlet = outlets.at.get(i);
    if (!outlet) continue;
    const behind = wordingAt(tokens, outlet.end, sentence.end, heardBy);
    if (passed === 0 && behind === 0) return draft;
    const via = { start: i, end: outlet.end, core: { start: i, end: outlet.end } };
    return { ...draft, via: [via], frame: { ...draft.frame, end: outlet.end + behind } };
  }
  return draft;
}

/** A single word that is also an ordinary preposition reports only before a name or a noun for a source. */
function opensAside({ tokens, sentence }: Context, at: number): boolean {
  const before = at > sentence.start ? (tokens[at - 1] as Token) : undefined;
  return !(before && before.is & Is.preposition && before.word && !before.capital);
}

/** Words that report only behind a mark, or a quotation. */
function isMarked(context: Context, at: number): boolean {
  const { tokens, sentence } = context;
  if (!grammarOf(context).afterMark.has((tokens[at] as Token).lower)) return true;
  const before = at > sentence.start ? (tokens[at - 1] as Token) : undefined;
  return !!before && (before.quote >= 0 || isComma(before) || isDash(before));
}

/** "nach Angaben der Polizei", "offiziellen Angaben nach": a noun for what was told, with whose it is. */
function toldBy(context: Context, at: number): Draft | null {
  const { tokens, sentence } = context;
  const { toldByPrepositions, toldByNouns } = grammarOf(context);
  if (!toldByPrepositions.has((tokens[at] as Token).lower)) return null;
  const phrase = phraseAfter(context, at + 1, sentence.end);
  if (!phrase) return null;
  const noun = tokens.findIndex(
    (token, i) => i >= phrase.core.start && i < phrase.core.end && matches(token.lower, toldByNouns),
  );
  if (noun < 0 || noun > at + 4) return null;
  return make(context, { start: at, end: at + 1 }, { ...phrase, end: phrase.core.end }, "according-to");
}

/** "nach eigenen Angaben": the source is whom the sentence is about. */
function ownWords(context: Context, at: number): Draft | null {
  const { tokens, sentence } = context;
  const length = wordingAt(tokens, at, sentence.end, grammarOf(context).ownWords);
  if (length === 0) return null;
  const end = at + length;
  const first = at <= sentence.start + 1;
  const phrase = first
    ? phraseAfter(context, end + 1, sentence.end)
    : phraseAfter(context, sentence.start, at);
  if (!phrase) return null;
  const core = phrase.core;
  return {
    ...emptyDraft(sentence),
    cue: { start: at, end },
    source: { ...core, core },
    pattern: "according-to",
    frame: { start: at, end },
  };
}

/** "laut Gesetz" is not; "laut Vale", "laut einem Sprecher", "laut der Studie" are. */
function canSpeak({ tokens, sentence, lexicon }: Context, { core }: Phrase): boolean {
  if (lexicon.grammar?.capitals === "none") return core.end - core.start < 14;
  for (let i = core.start; i < core.end; i++) {
    const token = tokens[i] as Token;
    if (token.is & SPEAKER) return true;
    if (token.capital && i > sentence.start && !(token.is & Is.time)) return true;
  }
  return false;
}

const SPEAKER =
  Is.role |
  Is.title |
  Is.organization |
  Is.document |
  Is.post |
  Is.outlet |
  Is.pronoun |
  Is.object |
  Is.hearer |
  Is.setting |
  Is.possessive;

function behind(context: Context, at: number, length: number, pattern: string): Draft | null {
  const { sentence, tokens, lexicon } = context;
  if (length === 0 || at === sentence.start) return null;
  const { topics } = grammarOf(context);
  let from = at;
  while (
    from > sentence.start &&
    !isBoundary(tokens[from - 1], lexicon) &&
    !topics.has((tokens[from - 1] as Token).lower)
  )
    from--;
  const phrase = phraseBefore(context, at, from);
  if (!phrase) return null;
  return make(context, { start: at, end: at + length }, phrase, pattern);
}

/** "по его словам": whose words they are is told by a pronoun between. */
function possessed(context: Context, at: number): Draft | null {
  const { tokens } = context;
  for (const [open, close] of grammarOf(context).possessed ?? []) {
    if (tokens[at]?.lower !== open || tokens[at + 2]?.lower !== close) continue;
    const core = { start: at + 1, end: at + 2 };
    if (!((tokens[at + 1] as Token).is & (Is.possessive | Is.pronoun | Is.relative))) continue;
    return { ...make(context, { start: at, end: at + 3 }, { ...core, core }, "according-to") };
  }
  return null;
}

/** "говорится в сообщении «Автодора»", "heißt es in einer Mitteilung": the text speaks, or who gave it out. */
function toldIn(context: Context, at: number): Draft | null {
  const { tokens, sentence } = context;
  if (!grammarOf(context).toldIn.has(tokens[at]?.lower ?? "")) return null;
  let i = at + 1;
  while (
    i < sentence.end &&
    i < at + 4 &&
    (tokens[i] as Token).is & (Is.object | Is.pronoun | Is.adverb | Is.time)
  )
    i++;
  if (!(tokens[i] && (tokens[i] as Token).is & Is.preposition)) return toldInBefore(context, at);
  const phrase = phraseAfter(context, i + 1, sentence.end);
  if (!phrase || !canSpeak(context, phrase)) return null;
  return make(context, { start: at, end: at + 1 }, { ...phrase, end: phrase.core.end }, "according-to");
}

/** "Im Bericht heißt es:", "aus Kreisen verlautete": the text stands before the verb. */
function toldInBefore(context: Context, at: number): Draft | null {
  const { tokens, sentence, lexicon } = context;
  let from = at;
  while (from > sentence.start && !isBoundary(tokens[from - 1], lexicon)) from--;
  if (from === at || !((tokens[from] as Token).is & Is.preposition)) return null;
  const phrase = phraseAfter(context, from + 1, at);
  if (
    !phrase ||
    !tokens
      .slice(phrase.core.start, phrase.core.end)
      .some((token) => token.is & (Is.document | Is.role | Is.outlet | Is.setting))
  )
    return null;
  const made = make(context, { start: at, end: at + 1 }, { ...phrase, end: phrase.core.end }, "according-to");
  const end = tokens[at + 1] && (tokens[at + 1] as Token).is & Is.object ? at + 2 : at + 1;
  return { ...made, frame: { start: from, end } };
}

/** "据路透社报道", "nach Angaben … zufolge": words on both sides of the source. */
function around(context: Context, at: number): Draft | null {
  const { tokens, sentence, lexicon } = context;
  for (const [open, close] of grammarOf(context).around ?? []) {
    if (tokens[at]?.lower !== open) continue;
    for (let i = at + 2; i < Math.min(sentence.end, at + 14); i++) {
      const token = tokens[i] as Token;
      if (token.quote >= 0 || (!token.word && !isInk(token, lexicon) && token.text !== "·")) break;
      if (token.lower !== close) continue;
      return aroundSource(context, at, i);
    }
  }
  return null;
}

/** "据路透社援引官员报道": who is named behind "citing" says it, heard through who is named before. */
function aroundSource(context: Context, at: number, close: number): Draft {
  const { tokens } = context;
  const { quoting } = grammarOf(context);
  const citing = tokens.findIndex((token, i) => i > at + 1 && i < close - 1 && quoting.has(token.lower));
  const core = { start: citing > 0 ? citing + 1 : at + 1, end: close };
  const heard = { start: at + 1, end: citing };
  return {
    ...make(context, { start: at, end: at + 1 }, { ...core, core }, "according-to"),
    via: citing > 0 ? [{ ...heard, core: heard }] : [],
    frame: { start: at, end: close + 1 },
  };
}
