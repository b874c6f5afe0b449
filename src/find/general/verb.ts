/** Cue verbs in the middle of their sentences → drafts, each with its source and its frame. */
import { type Context, type Draft, emptyDraft } from "../draft";
import { type CueEntry, Is } from "../lexicon";
import type { Phrase } from "../phrases";
import type { Token } from "../tokens";
import { BACK, opensBack, wordingForBefore } from "./back";
import type { Found } from "./found";
import { phraseAfter } from "./phrases";
import { sharedWith, sourceOf } from "./source";
import { behind } from "./source-behind";
import { inPlace } from "./source-head";
import { surroundings } from "./surroundings";
import { unknownCue } from "./unknown-cue";
import { groupOf, isCondition, isNegated, isNoun, type Parts, partsOf } from "./verb-parts";
import { clauseEnd, cueOf, grammarOf, isAside } from "./words";

/** @param last whose statement came last, where a verb may go on without a subject */
export function verbDrafts(context: Context, last: Draft | null): Draft[] {
  const { tokens, sentence, lexicon } = context;
  const drafts: Draft[] = [];
  for (let i = sentence.start; i < sentence.end; i++) {
    const token = tokens[i] as Token;
    const anchor = token.is & Is.cue || token.quote >= 0 ? -1 : unknownCue(context, i);
    if (anchor >= 0) {
      const draft = draftAt(context, i, UNKNOWN, drafts, last, anchor);
      if (draft) drafts.push(draft);
      continue;
    }
    if (!(token.is & Is.cue) || token.quote >= 0) continue;
    if (
      token.capital &&
      (i > sentence.start || lexicon.grammar?.capitals === "nouns") &&
      !isHeadline(context)
    )
      continue;
    const entry = cueOf(token, lexicon);
    const draft = entry && draftAt(context, i, entry, drafts, last);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

const UNKNOWN: CueEntry = { lemma: "", classes: ["say"], forms: ["past"], particles: [] };

const isHeadline = ({ sentence }: Context): boolean => sentence.end < sentence.start;

function draftAt(
  context: Context,
  at: number,
  entry: CueEntry,
  earlier: Draft[],
  last: Draft | null,
  from = at,
): Draft | null {
  const parts = partsOf(context, at, entry);
  const verb = parts && { ...parts, anchor: Math.min(parts.anchor, from) };
  if (!verb || isNegated(context, verb) || isNoun(context, at) || isCondition(context, verb)) return null;
  const { sentence } = context;
  if (verb.passive) return passiveDraft(context, verb, entry);
  const back = verb.form === "gerund" ? null : speaksBack(context, verb);
  const found = back ?? (verb.form === "gerund" ? null : sourceOf(context, verb));
  const shared = found ? null : sharedWith(earlier, at);
  const goesOn = !found && !shared && grammarOf(context).dropsSubject && verb.form !== "gerund" ? last : null;
  const phrase = found?.phrase ?? shared?.source ?? goesOn?.source ?? null;
  if (!phrase) return null;
  const own = found ? phrase : null;
  if (own && verb.anchor === at && overlaps(own, earlier)) return null;
  const start = Math.min(verb.anchor, at, own && own.start < at ? own.start : at);
  const end = Math.max(
    verb.end,
    own && found?.side === "after" && own.core.end > verb.end ? own.end : verb.end,
  );
  const around = surroundings(context, { start, end, own, classes: verb.classes });
  const group = groupOf(verb, entry);
  return {
    ...emptyDraft(sentence),
    cue: { start: at, end: at + 1 },
    source: phrase,
    elided: own === null && goesOn !== null,
    antecedent: found ? found.antecedent : (shared?.antecedent ?? goesOn?.antecedent ?? null),
    via: around.via.length > 0 ? around.via : (shared?.via ?? []),
    setting: around.setting,
    pattern: back
      ? BACK
      : `${verb.classes[0]}-${verb.form === "gerund" ? "participle" : "finite"}-${found?.side ?? "shared"}`,
    side: found?.side ?? "shared",
    group,
    frame: { start: withOpener(context, start), end },
  };
}

/** "Das berichtet der Bote", "Об этом сообщил мэр": who speaks of the sentence before. */
function speaksBack(context: Context, verb: Parts): Found | null {
  const wording = wordingForBefore(context);
  if (!wording) return null;
  const { start, end } = wording;
  if (opensBack(context, end, verb.anchor)) return behind(context, verb, true) ?? inPlace(context, verb, end);
  return end - start > 1 && verb.anchor > end ? sourceOf(context, verb) : null;
}

/** "wurde mitgeteilt, dass", "был назван": who says it stands behind "by", or is not named. */
function passiveDraft(context: Context, verb: Parts, entry: CueEntry): Draft | null {
  const { sentence, tokens } = context;
  const { agents } = grammarOf(context);
  const from = Math.min(verb.anchor, verb.at);
  let agent: Phrase | null = null;
  for (let i = from; i < clauseEnd(context, verb.end) && !agent; i++)
    if (agents.has((tokens[i] as Token).lower)) agent = phraseAfter(context, i + 1, sentence.end);
  const group = groupOf(verb, entry);
  return {
    ...emptyDraft(sentence),
    cue: { start: verb.at, end: verb.at + 1 },
    source: agent && { ...agent, end: agent.core.end },
    pattern: `${verb.classes[0]}-passive-${agent ? "agent" : "none"}`,
    side: agent ? "agent" : "none",
    group: { ...group, passive: true },
    frame: { start: from, end: Math.max(verb.end, agent?.core.end ?? 0) },
  };
}

/** The source of another statement of the sentence, which stands between: it is not this one’s. */
const overlaps = (phrase: Phrase, earlier: Draft[]): boolean =>
  earlier.some(({ cue }) => cue !== null && phrase.core.start <= cue.start && cue.end <= phrase.core.end);

/** "and", "as" before a frame belong to it. */
function withOpener(context: Context, at: number): number {
  const { tokens, sentence } = context;
  const { asWords } = grammarOf(context);
  let start = at;
  while (
    start > sentence.start &&
    (tokens[start - 1] as Token).quote < 0 &&
    ((tokens[start - 1] as Token).is & Is.conjunction ||
      asWords.has((tokens[start - 1] as Token).lower) ||
      isAside(tokens[start - 1]))
  )
    start--;
  return start;
}
