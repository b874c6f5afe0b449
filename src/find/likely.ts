/** Drafts of a sentence → those that are likely to be statements, each with what it reports. */
import type { Context, Draft } from "./draft";
import { withContent } from "./extent";
import { featuresOf } from "./features";
import { probability } from "./model";

/** Below it a draft is left out: a wrong statement is worse than a missing one. */
const LEAST = 0.4;

export function likely(context: Context, drafts: Draft[]): Draft[] {
  const found = withContent(context, drafts);
  // "Citing" alone is no statement, and a bare frame reports what stands before it: the model has seen neither.
  for (const draft of found)
    if (draft.pattern !== "cite" && draft.content.length > 0)
      draft.confidence = probability(featuresOf(context, draft));
  const kept = found.filter(({ confidence }) => confidence >= LEAST);
  return kept.length === found.length ? found : withContent(context, kept);
}
