/** "his claim that …", "reports that …" → the statement the noun announces. */
import { type Context, type Draft, emptyDraft } from "../draft";
import { Is } from "../lexicon";
import { isNominal, opensWithVerb, type Phrase, phraseAfter, phraseBefore } from "../phrases";
import type { Token } from "../tokens";

export function nounDrafts(context: Context): Draft[] {
  const { tokens, sentence } = context;
  const drafts: Draft[] = [];
  for (let i = sentence.start; i < sentence.end - 2; i++) {
    const token = tokens[i] as Token;
    if (!(token.is & Is.cueNoun) || token.quote >= 0 || (token.capital && i > sentence.start)) continue;
    const that = complementAfter(tokens, i, sentence.end);
    if (!that) continue;
    const owner = that.owner ?? ownerBefore(context, i);
    drafts.push({
      ...emptyDraft(sentence),
      cue: { start: i, end: i + 1 },
      source: owner?.phrase ?? null,
      pattern: "noun",
      frame: { start: owner?.phrase.start ?? i, end: that.start },
    });
  }
  return drafts;
}

/** The content clause after the noun: "that …", with an owner between ("the claim by Vale that"). */
function complementAfter(
  tokens: Token[],
  at: number,
  to: number,
): { start: number; owner: { phrase: Phrase } | null } | null {
  const next = tokens[at + 1] as Token;
  if (next.lower === "that" && clauseFollows(tokens, at + 2, to)) return { start: at + 1, owner: null };
  if (!/^(by|from|of)$/.test(next.lower)) return null;
  const phrase = phraseAfter(tokens, at + 2, to);
  if (!phrase || tokens[phrase.core.end]?.lower !== "that" || phrase.core.end + 1 >= to) return null;
  return next.lower === "of"
    ? null
    : { start: phrase.core.end, owner: { phrase: { ...phrase, end: phrase.core.end } } };
}

/** "reports that the mill would close", not "a report that found". */
function clauseFollows(tokens: Token[], at: number, to: number): boolean {
  const next = at < to ? (tokens[at] as Token) : undefined;
  if (!next) return false;
  return !(next.is & (Is.verb | Is.auxiliary | Is.cue)) || next.capital || !!(next.is & Is.nounLike);
}

function ownerBefore(context: Context, noun: number): { phrase: Phrase } | null {
  const { tokens, sentence } = context;
  let i = noun - 1;
  while (i > sentence.start && isNominal(tokens[i]) && !(tokens[i] as Token).capital && noun - i < 4) i--;
  const token = tokens[i] as Token | undefined;
  if (!token || i < sentence.start) return null;
  if (token.is & Is.possessive) return { phrase: { start: i, end: i + 1, core: { start: i, end: i + 1 } } };
  if (!/^['’]s?$/.test(token.text)) return null;
  const phrase = phraseBefore(tokens, i, sentence.start);
  return phrase && { phrase: behindVerb(tokens, phrase, sentence.start) };
}

/** "Asked about Vale", "pointing to the author Ada Vale": whose it is stands behind the preposition. */
function behindVerb(tokens: Token[], phrase: Phrase, from: number): Phrase {
  const { start, end, core } = phrase;
  const tied = end > start + 2 && ((tokens[start + 1] as Token).is & Is.preposition) !== 0;
  const asks = start === from && /^(asked|pressed)$/.test((tokens[start] as Token).lower);
  if (!tied || !(asks || opensWithVerb(tokens, phrase, from))) return phrase;
  return { start: start + 2, end, core: { start: start + 2, end: core.end } };
}
