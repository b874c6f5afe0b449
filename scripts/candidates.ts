/** Text → every candidate for a statement in it, before any is judged: what scripts/train.mjs learns from. */
import { plain } from "../src/cli/plain";
import type { Context } from "../src/find/draft";
import { withContent } from "../src/find/extent";
import { featuresOf } from "../src/find/features";
import en from "../src/find/languages/en";
import { compile } from "../src/find/lexicon";
import { parse } from "../src/find/parse";
import { draftsOf } from "../src/find/patterns";
import type { Range } from "../src/trace";

export interface Candidate {
  features: string[];
  cue: Range;
}

const lexicon = compile(en);

export function candidates(text: string): Candidate[] {
  const parsed = parse(plain(text, null, "en"), lexicon, () => false);
  const { tokens } = parsed;
  return parsed.sentences.flatMap((sentence) => {
    const context: Context = { ...parsed, lexicon, sentence };
    return withContent(context, draftsOf(context)).flatMap((draft) => {
      const [first, last] = [tokens[draft.cue?.start ?? -1], tokens[(draft.cue?.end ?? 0) - 1]];
      if (!first || !last || draft.pattern === "cite") return [];
      return [{ features: featuresOf(context, draft), cue: { start: first.start, end: last.end } }];
    });
  });
}
