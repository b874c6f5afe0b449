/** Sentences without a cue whose verb forms mark hearsay → what the speaker before them goes on to say. */
import { type Context, type Draft, emptyDraft } from "../draft";
import { Is } from "../lexicon";
import type { Token } from "../tokens";
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
    if (grammarOf(context).hearsay.size === 0) return drafts;
    const said = drafts.filter((draft) => draft.content.length > 0 && draft.pattern !== "cite");
    if (said.length > 0) {
      this.speaker = said.findLast((draft) => draft.source !== null) ?? null;
      this.open = null;
      this.sentence = index;
      return drafts;
    }
    if (
      !this.speaker ||
      index - this.sentence > 1 ||
      !marksHearsay(context, this.open !== null || isIndirect(context, this.speaker))
    ) {
      this.open = null;
      return drafts;
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

const isIndirect = ({ tokens }: Context, { content }: Draft): boolean =>
  content.some(({ start }) => (tokens[start] as Token).quote < 0);

function marksHearsay(context: Context, alsoWeak: boolean): boolean {
  const { tokens, sentence } = context;
  const { hearsay, weakHearsay } = grammarOf(context);
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
