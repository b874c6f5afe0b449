/** The cue and the source of an aside → its draft; which phrases can be its source. */
import { type Context, type Draft, emptyDraft, type Span } from "../draft";
import { Is } from "../lexicon";
import { isComma, isDash, type Phrase } from "../phrases";
import type { Token } from "../tokens";

export function make({ sentence, tokens }: Context, cue: Span, source: Phrase, pattern: string): Draft {
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

/** "laut Gesetz" is not; "laut Vale", "laut einem Sprecher", "laut der Studie" are. */
export function canSpeak({ tokens, sentence, lexicon }: Context, { core }: Phrase): boolean {
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
