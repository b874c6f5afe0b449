/** "according to X", "per X", "in the words of X" → the statement around it. */
import { type Context, type Draft, emptyDraft } from "../draft";
import { Is } from "../lexicon";
import { isComma, isDash, phraseAfter } from "../phrases";
import type { Token } from "../tokens";

export function adpositionDrafts(context: Context): Draft[] {
  const { tokens, sentence, lexicon } = context;
  const drafts: Draft[] = [];
  for (let i = sentence.start; i < sentence.end; i++) {
    const token = tokens[i] as Token;
    if (token.quote >= 0) continue;
    const wording = lexicon.adpositions
      .get(token.lower)
      ?.find((words) => words.every((w, k) => tokens[i + k]?.lower === w));
    if (!wording || (wording.length === 1 && !standsAlone(context, i))) continue;
    const end = i + wording.length;
    const phrase = phraseAfter(tokens, end, sentence.end);
    if (!phrase) continue;
    let start = i;
    while (
      start > sentence.start &&
      (isComma(tokens[start - 1]) || isDash(tokens[start - 1])) &&
      (tokens[start - 1] as Token).quote < 0
    )
      start--;
    drafts.push({
      ...emptyDraft(sentence),
      cue: { start: i, end },
      source: phrase,
      pattern: "according-to",
      frame: { start, end: phrase.end },
    });
    i = phrase.core.end - 1;
  }
  return drafts;
}

/** "per Axios", not "per cent" or "10 per week": after a comma or at the start, before a name. */
function standsAlone(context: Context, at: number): boolean {
  const { tokens, sentence } = context;
  const next = tokens[at + 1];
  if (!next || !(next.capital || next.is & (Is.determiner | Is.possessive))) return false;
  return at === sentence.start || isComma(tokens[at - 1]) || (tokens[at - 1] as Token).text === "(";
}
