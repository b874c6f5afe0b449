/** A participle ("saying") → who says it: a subject of its own, whoever gives out the text that says it, or the sentence’s. */
import type { Context, Draft } from "../draft";
import { Is } from "../lexicon";
import { headOf } from "../mentions/description";
import { isNominal, type Phrase, phraseBefore } from "../phrases";
import type { Token } from "../tokens";
import type { VerbGroup } from "../verbs";
import { type Subject, unsaid } from "./frame";
import { sharedSubject } from "./shared";

/** `with some analysts saying …`: a participle may have a subject of its own. */
export function participleSubject(context: Context, group: VerbGroup, earlier: Draft[]): Subject | null {
  const { tokens, sentence } = context;
  const last = beforeDate(tokens, group.start - 1, sentence.start);
  const before = tokens[last];
  const phrase =
    before && last >= sentence.start && isNominal(before)
      ? phraseBefore(tokens, last + 1, sentence.start)
      : null;
  if (!before || !phrase) return sharedSubject(context, group, earlier);
  const frame = { frameStart: phrase.start, frameEnd: group.end };
  const head = tokens[headOf(tokens, phrase.core.start, phrase.core.end)] as Token;
  const issuer = head.is & (Is.document | Is.post) ? issuerOf(context, phrase) : null;
  if (issuer) return { ...unsaid, ...frame, phrase: issuer, side: "shared" };
  const speaks = before.is & (Is.role | Is.document | Is.organization | Is.cueNoun | Is.outlet);
  if (last === group.start - 1 && (speaks || tokens[phrase.start - 1]?.lower === "with"))
    return { ...unsaid, ...frame, phrase, side: "before" };
  return sharedSubject(context, group, earlier);
}

/** "released a statement on Tuesday saying": the last token before the date. */
function beforeDate(tokens: Token[], last: number, from: number): number {
  let i = last;
  while (i > from && (tokens[i] as Token).is & Is.time) i--;
  return i < last && (tokens[i] as Token).lower === "on" ? i - 1 : i;
}

/** `Vale put out a statement saying …`: whoever gives out the text is who says it. */
function issuerOf({ tokens, sentence, lexicon }: Context, text: Phrase): Phrase | null {
  let at = text.start - 1;
  if (/^(out|back)$/.test((tokens[at] as Token | undefined)?.lower ?? "")) at--;
  if (at <= sentence.start || !lexicon.issues.has((tokens[at] as Token).lower)) return null;
  while (at > sentence.start && (tokens[at - 1] as Token).is & (Is.auxiliary | Is.adverb)) at--;
  return phraseBefore(tokens, at, sentence.start);
}
