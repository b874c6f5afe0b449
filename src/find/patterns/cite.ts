/** "citing two officials" → whom a speaker heard it from. */
import { type Context, type Draft, emptyDraft } from "../draft";
import { phraseAfter } from "../phrases";
import type { VerbGroup } from "../verbs";
import { auxiliaryIn, frameStart, sharedSubject } from "./subject";

/** ", citing two officials": not a speaker but whom the speaker heard it from. */
export function citingDraft(context: Context, group: VerbGroup, earlier: Draft[]): Draft | null {
  const { tokens, sentence } = context;
  if (group.form !== "gerund" || auxiliaryIn(tokens, group)) return null;
  const phrase = phraseAfter(tokens, group.end, sentence.end);
  if (!phrase) return null;
  const shared = sharedSubject(context, group, earlier);
  return {
    ...emptyDraft(sentence),
    cue: { start: group.at, end: group.end },
    source: { ...phrase, end: phrase.core.end },
    antecedent: shared?.phrase ?? null,
    pattern: "cite",
    group,
    frame: { start: frameStart(tokens, group.start, sentence.start), end: phrase.core.end },
  };
}
