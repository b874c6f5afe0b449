/** The reading from a grammar, as the engine asks for it. */
import { type Context, type Draft, emptyDraft } from "../draft";
import { Is } from "../lexicon";
import { isComma } from "../phrases";
import type { Reading } from "../reading";
import type { Sentence } from "../sentences";
import { generalDrafts } from ".";
import { headSource } from "./final-source";
import { Hearsay } from "./hearsay";
import { readGeneral } from "./mention";
import { findGeneralPeople } from "./people";
import { phraseAfter } from "./phrases";

export const reading: Reading = {
  drafts() {
    const hearsay = new Hearsay();
    let before: Sentence | null = null;
    let topic: Draft | null = null;
    return (context, last, index) => {
      const recent = topic && topic.sentence.start > (last?.sentence.start ?? -1) ? topic : last;
      const drafts = hearsay.read(context, generalDrafts(context, recent, before), index);
      topic = topicOf(context) ?? topic;
      before = context.sentence;
      return drafts;
    };
  },
  people: findGeneralPeople,
  mention: readGeneral,
  phraseAfter,
};

/** Of whom a sentence speaks, where a mark says so: they may go on unnamed. */
function topicOf(context: Context): Draft | null {
  const { sentence, tokens, lexicon } = context;
  if (!lexicon.grammar?.topics.size) return null;
  let found: Draft | null = null;
  for (let i = sentence.start; i < sentence.end; i++) {
    if (i > sentence.start && !isComma(tokens[i - 1])) continue;
    const source = headSource(context, i, sentence.end);
    const words = source ? tokens.slice(source.core.start, source.core.end) : [];
    if (words.some(({ is }) => is & (Is.role | Is.title))) found = { ...emptyDraft(sentence), source };
  }
  return found;
}
