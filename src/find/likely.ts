/** Drafts of a sentence → those that are likely to be statements, each with what it reports. */
import type { Context, Draft, Span } from "./draft";
import { likelyEnd } from "./ends";
import { type EndOf, withContent } from "./extent";
import { featuresOf } from "./features";
import { probability } from "./model";

/** Below it a draft is left out: a wrong statement is worse than a missing one. */
const LEAST = 0.64;

/** Who cites somebody is reporting, whatever the verb: "Norwire reports, citing officials". */
const CITING = 0.9;
const isCiting = ({ frame }: Draft, all: Draft[]): boolean =>
  all.some((other) => other.pattern === "cite" && other.frame.start === frame.end);

/** A noun that announces a clause and says whose it is, "Vale’s claim that": seldom anything else, and rare in the data. */
const OWNED = 0.75;
const isOwned = ({ pattern, source }: Draft): boolean => pattern === "noun" && source !== null;

export function likely(context: Context, drafts: Draft[]): Draft[] {
  const endOf = remembered(likelyEnd);
  const found = withContent(context, drafts, endOf);
  // The model has not seen what has no cue, nor "citing", nor a bare frame, which reports what stands before it.
  for (const draft of found)
    if (draft.cue && draft.pattern !== "cite" && draft.content.length > 0)
      draft.confidence = Math.max(
        probability(context.lexicon.model, "statement", featuresOf(context, draft)),
        isCiting(draft, found) ? CITING : 0,
        isOwned(draft) ? OWNED : 0,
      );
  const kept = found.filter(({ confidence }) => confidence >= LEAST);
  return kept.length === found.length ? found : withContent(context, kept, endOf);
}

/** Most contents stay as they are when unlikely drafts are gone. */
function remembered(endOf: EndOf): EndOf {
  const known = new Map<Draft, { span: Span; end: number }>();
  return (context, draft, span) => {
    const last = known.get(draft);
    if (last?.span.start === span.start && last.span.end === span.end) return last.end;
    const end = endOf(context, draft, span);
    known.set(draft, { span, end });
    return end;
  };
}
