/** A trace as it was found and followed → as the reader has corrected it, in the page it is of or in the library. */
import { corrected, correctionOf } from "./corrections";
import type { Change, Correction, Trace } from "./trace";

export interface ByHand {
  trace(): Trace;
  isEmpty(): boolean;
  correct(changes: Change[]): void;
  /** Takes back corrections by their ids. */
  undo(ids: string[]): void;
}

/** @param found the trace as it stands without the reader. @param made what the reader has corrected in it so far. */
export function byHand(found: () => Trace, made: readonly Correction[] = []): ByHand {
  let corrections = made;
  const trace = () => corrected(found(), corrections);
  const hold = (now: readonly Correction[]) => {
    corrections = corrected(found(), now).corrections ?? [];
  };
  return {
    trace,
    isEmpty: () => corrections.length === 0,
    correct(changes) {
      const at = new Date().toISOString();
      for (const change of changes) hold([...corrections, correctionOf(change, corrections, at)]);
    },
    undo: (ids) => hold(corrections.filter(({ id }) => !ids.includes(id))),
  };
}
