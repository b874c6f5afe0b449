/** Sentences without a cue whose verb forms mark hearsay → what the speaker before them goes on to say. */
import { type Context, type Draft, emptyDraft } from "../draft";
import { Is } from "../lexicon";
import type { Token } from "../tokens";
import { rumouredVerb } from "./rumoured";
import { grammarOf } from "./words";

/** How sure such a statement is. */
const SURE = 0.75;

/** Goes on from sentence to sentence of an article, in order. */
export class Hearsay {
  private speaker: Draft | null = null;
  private open: Draft | null = null;
  private sentence = -2;

  /** @returns a statement of its own, where the sentence opens one */
  read(context: Context, drafts: Draft[], index: number): Draft[] {
    const { hearsay, rumour } = grammarOf(context);
    if (hearsay.size === 0 && !rumour) return drafts;
    const said = drafts.filter((draft) => draft.content.length > 0 && draft.pattern !== "cite");
    if (said.length > 0) {
      this.speaker = said.findLast((draft) => draft.source !== null) ?? null;
      this.open = null;
      this.sentence = index;
      return drafts;
    }
    const verb = rumouredVerb(context);
    const near = this.speaker !== null && index - this.sentence <= 1;
    const goesOn =
      near && marksHearsay(context, this.open !== null || isIndirect(context, this.speaker as Draft));
    if (!this.speaker || (!goesOn && !(near && verb >= 0))) {
      this.open = null;
      return verb >= 0 ? [...drafts, rumoured(context, verb)] : drafts;
    }
    this.sentence = index;
    const { sentence } = context;
    const span = { start: sentence.start, end: lastWord(context) };
    if (this.open) {
      this.open.content.push(span);
      return drafts;
    }
    this.open = {
      ...emptyDraft(sentence),
      source: this.speaker.source,
      antecedent: this.speaker.antecedent,
      elided: true,
      content: [span],
      pattern: "hearsay",
      frame: { start: sentence.start, end: sentence.start },
      confidence: SURE,
    };
    return [...drafts, this.open];
  }
}

/** Somebody says so, and nobody is named. */
const rumoured = (context: Context, verb: number): Draft => ({
  ...emptyDraft(context.sentence),
  cue: { start: verb, end: verb + 1 },
  content: [{ start: context.sentence.start, end: lastWord(context) }],
  pattern: "rumour",
  side: "none",
  frame: { start: verb, end: verb + 1 },
  confidence: SURE,
});

const isIndirect = ({ tokens }: Context, { content }: Draft): boolean =>
  content.some(({ start }) => (tokens[start] as Token).quote < 0);

function marksHearsay(context: Context, alsoWeak: boolean): boolean {
  const { tokens, sentence } = context;
  const { hearsay, weakHearsay, verb } = grammarOf(context);
  if (verb === "final") return hearsay.has(tokens[lastWord(context) - 1]?.lower ?? "");
  for (let i = sentence.start; i < sentence.end; i++) {
    const token = tokens[i] as Token;
    if (token.quote >= 0 || (token.capital && i > sentence.start)) continue;
    // The first verb tells; "wenn … sei" may stand inside what the article says itself.
    if (hearsay.has(token.lower) || (alsoWeak && weakHearsay.has(token.lower))) return true;
    if (token.is & Is.auxiliary) return false;
  }
  return false;
}

function lastWord({ tokens, sentence }: Context): number {
  let end = sentence.end;
  while (end > sentence.start + 1 && !(tokens[end - 1] as Token).word && (tokens[end - 1] as Token).quote < 0)
    end--;
  return end;
}
