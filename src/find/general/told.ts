/** "nach Angaben der Polizei", "heißt es in einer Mitteilung", "по его словам": what was told, and whose it is → a statement. */
import { type Context, type Draft, emptyDraft } from "../draft";
import { matches } from "../forms";
import { Is } from "../lexicon";
import type { Token } from "../tokens";
import { canSpeak, make } from "./aside-draft";
import { phraseAfter } from "./phrases";
import { grammarOf, isBoundary, wordingAt } from "./words";

/** "nach Angaben der Polizei", "offiziellen Angaben nach": a noun for what was told, with whose it is. */
export function toldBy(context: Context, at: number): Draft | null {
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
export function ownWords(context: Context, at: number): Draft | null {
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

/** "по его словам": whose words they are is told by a pronoun between. */
export function possessed(context: Context, at: number): Draft | null {
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
export function toldIn(context: Context, at: number): Draft | null {
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
