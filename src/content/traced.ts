/** The page as it reads now → the trace of it, and how it is followed. */
import { type ByHand, byHand } from "../by-hand";
import { tracing } from "../find";
import type { View } from "../messages";
import type { Reading } from "../read";
import { inSlices } from "../slices";
import type { Story, Trace } from "../trace";
import { type Fetching, type Follows, follows, type Part } from "./follows";
import type { KnowledgeFor } from "./knowledge";

export interface Traced {
  /** The address it was read at. */
  address: string;
  story: Story;
  trace: Trace;
  /** Whether statements can be found in its language at all. */
  supported: boolean;
  follows: Follows;
  /** What the reader makes of it. */
  hand: ByHand;
}

export interface Needed {
  fetching: Fetching;
  /** The part that follows; undefined until it was loaded. */
  part(): Part | undefined;
  knowledgeFor: KnowledgeFor;
}

/** @param address where it was read @param changed called when following has found more. */
export async function tracedNow(
  document: Document,
  address: string,
  reading: Reading,
  needed: Needed,
  changed: (traced: Traced) => void,
): Promise<Traced> {
  const { article, blocks, links } = reading;
  const known = await needed.knowledgeFor(article.language);
  const found = await inSlices(tracing(reading, known, new Date().toISOString()));
  const upward = follows(document, reading, found, needed, () => changed(traced));
  const traced: Traced = {
    address,
    story: { article, blocks, links },
    trace: found,
    supported: known.language !== null,
    follows: upward,
    hand: byHand(upward.trace),
  };
  return traced;
}

/** @param shown whether its statements are highlighted. */
export const viewOf = ({ supported, follows, hand }: Traced, shown: boolean): View => ({
  trace: hand.trace(),
  shown,
  supported,
  progress: follows.progress(),
});
