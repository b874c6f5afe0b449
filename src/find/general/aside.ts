/** "laut X", "X zufolge", "据 X 报道", "со ссылкой на X" → the statement around it, or whom another was heard from. */
import type { Context, Draft } from "../draft";
import { Is } from "../lexicon";
import { isComma, isDash } from "../phrases";
import type { Token } from "../tokens";
import { around } from "./around";
import { canSpeak, make } from "./aside-draft";
import { phraseBefore } from "./phrase-before";
import { phraseAfter } from "./phrases";
import { ownWords, possessed, toldBy, toldIn } from "./told";
import { cueOf, grammarOf, isBoundary, wordingAt } from "./words";

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
