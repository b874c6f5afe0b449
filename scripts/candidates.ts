/** Text → every candidate for a statement in it, before any is judged: what scripts/train.mjs learns from. */
import { plain } from "../src/cli/plain";
import type { Context, Draft } from "../src/find/draft";
import { endsIn } from "../src/find/ends";
import { contentBehind, withContent } from "../src/find/extent";
import { featuresOf } from "../src/find/features";
import en from "../src/find/languages/en";
import { compile } from "../src/find/lexicon";
import type { Feature } from "../src/find/model";
import { parse } from "../src/find/parse";
import { draftsOf } from "../src/find/patterns";
import type { Token } from "../src/find/tokens";
import type { Range } from "../src/trace";

/** A draft and the places at which its content may end. */
export interface Candidate {
  features: string[];
  cue: Range;
  /** Where its content begins; null where it stands before the cue. */
  begins: number | null;
  ends: {
    features: string[];
    /** The last word before it. */
    word: Range;
  }[];
}

const lexicon = compile(en);
export const JOINT = "\n";

export function candidates(text: string): Candidate[] {
  const parsed = parse(plain(text, null, "en"), lexicon, () => false);
  return parsed.sentences.flatMap((sentence) => {
    const context: Context = { ...parsed, outlets: { at: new Map(), taken: new Set() }, lexicon, sentence };
    const drafts = withContent(context, draftsOf(context), (_context, _draft, { end }) => end);
    return drafts.flatMap((draft) => candidate(context, draft));
  });
}

function candidate(context: Context, draft: Draft): Candidate[] {
  const { tokens } = context;
  const [first, last] = [tokens[draft.cue?.start ?? -1], tokens[(draft.cue?.end ?? 0) - 1]];
  if (!first || !last || draft.pattern === "cite") return [];
  const behind = contentBehind(draft);
  return [
    {
      features: joined(featuresOf(context, draft)),
      cue: { start: first.start, end: last.end },
      begins: behind && (tokens[behind.start]?.start ?? null),
      ends: behind
        ? endsIn(context, draft, behind).map(({ at, features }) => ({
            features: joined(features),
            word: wordBefore(tokens, at),
          }))
        : [],
    },
  ];
}

/** How the parts of a feature stand in one string, while it is learnt from. */
const joined = (features: Feature[]): string[] => features.map((parts) => parts.join(JOINT));

function wordBefore(tokens: Token[], at: number): Range {
  let i = at - 1;
  while (i > 0 && !tokens[i]?.word) i--;
  const { start, end } = tokens[i] as Token;
  return { start, end };
}
