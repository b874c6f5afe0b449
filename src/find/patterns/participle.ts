/** A participle ("saying") → who says it: a subject of its own, whoever gives out the text that says it, or the sentence’s. */
import type { Context, Draft } from "../draft";
import { Is } from "../lexicon";
import { isNominal, type Phrase, phraseBefore } from "../phrases";
import type { Token } from "../tokens";
import type { VerbGroup } from "../verbs";
import { type Subject, unsaid } from "./frame";
import { sharedSubject } from "./shared";

/** `with some analysts saying …`: a participle may have a subject of its own. */
export function participleSubject(context: Context, group: VerbGroup, earlier: Draft[]): Subject | null {
  const { tokens, sentence } = context;
  const before = tokens[group.start - 1];
  if (group.start > sentence.start && before && isNominal(before)) {
    const phrase = phraseBefore(tokens, group.start, sentence.start);
    const preceding = phrase ? tokens[phrase.start - 1] : undefined;
    const issuer = phrase && before.is & Is.document ? issuerOf(context, phrase) : null;
    if (issuer)
      return {
        ...unsaid,
        phrase: issuer,
        side: "shared",
        frameStart: phrase?.start ?? group.start,
        frameEnd: group.end,
      };
    const head = before.is & (Is.role | Is.document | Is.organization | Is.cueNoun | Is.outlet);
    if (phrase && (head || preceding?.lower === "with"))
      return { ...unsaid, phrase, side: "before", frameStart: phrase.start, frameEnd: group.end };
  }
  return sharedSubject(context, group, earlier);
}

/** `Vale put out a statement saying …`: whoever gives out the text is who says it. */
function issuerOf({ tokens, sentence, lexicon }: Context, text: Phrase): Phrase | null {
  let at = text.start - 1;
  if ((tokens[at] as Token | undefined)?.lower === "out") at--;
  if (at <= sentence.start || !lexicon.issues.has((tokens[at] as Token).lower)) return null;
  while (at > sentence.start && (tokens[at - 1] as Token).is & (Is.auxiliary | Is.adverb)) at--;
  return phraseBefore(tokens, at, sentence.start);
}
