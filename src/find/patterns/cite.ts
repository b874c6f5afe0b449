/** "citing two officials" → whom a speaker heard it from. */
import { type Context, type Draft, emptyDraft } from "../draft";
import { Is } from "../lexicon";
import { headOf } from "../mentions/description";
import { isClitic, isComma, type Phrase, phraseAfter } from "../phrases";
import type { Token } from "../tokens";
import type { VerbGroup } from "../verbs";
import { auxiliaryIn, frameStart } from "./frame";
import { sharedSubject } from "./shared";

/** ", citing two officials": not a speaker but whom the speaker heard it from. */
export function citingDraft(context: Context, group: VerbGroup, earlier: Draft[]): Draft | null {
  const { tokens, sentence } = context;
  if (group.form !== "gerund" || auxiliaryIn(tokens, group)) return null;
  const phrase = phraseAfter(tokens, group.end, sentence.end);
  if (!phrase || !canSpeak(tokens, phrase)) return null;
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

/** "citing two officials", "citing a memo"; "citing low growth", "citing the arrest of Krol" and "citing Vale’s appeal" give a reason. */
function canSpeak(tokens: Token[], { core }: Phrase): boolean {
  const isBreak = (token: Token) => isComma(token) || (token.is & Is.conjunction) !== 0;
  let start = core.start + tokens.slice(core.start, core.end).findLastIndex((token) => isClitic(token)) + 1;
  while (start < core.end) {
    const length = tokens.slice(start, core.end).findIndex(isBreak);
    const end = length < 0 ? core.end : start + length;
    const head = headOf(tokens, start, end);
    if (tokens.slice(start, head + 1).some(({ is, capital }) => capital || is & SPEAKERS)) return true;
    start = end + 1;
  }
  return false;
}

const SPEAKERS =
  Is.role |
  Is.title |
  Is.organization |
  Is.document |
  Is.post |
  Is.outlet |
  Is.setting |
  Is.pronoun |
  Is.object |
  Is.hearer;
