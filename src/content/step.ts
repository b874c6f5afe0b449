/** Statements of the page → the one that is meant: the next, the one before, or that of a range. */
import type { Placed } from "./place";

/**
 * @param placed in text order.
 * @param lit ids: of several, the first is where the reader is.
 * @param by 1 or -1; beyond the last and the first there is nothing further.
 */
export function stepFrom(placed: Placed[], lit: string[], by: number): Placed | undefined {
  const at = placed.findIndex(({ statement }) => lit.includes(statement.id));
  if (at >= 0) return placed[Math.min(Math.max(at + by, 0), placed.length - 1)];
  const seen = placed.findIndex(({ ranges }) =>
    ranges.some((range) => range.getBoundingClientRect().bottom > 0),
  );
  // Nothing is below: from the end of the page, what comes next is nothing, and what came before is the last.
  const next = seen < 0 ? placed.length : seen;
  return placed[Math.min(Math.max(by > 0 ? next : next - 1, 0), placed.length - 1)];
}

/** Of several that the range overlaps, the first. */
export const overlapping = (placed: Placed[], range: Range): Placed | undefined =>
  placed.find(({ ranges }) => ranges.some((own) => overlap(own, range)));

/** The page may hold ranges in trees of their own. */
const overlap = (one: Range, other: Range): boolean =>
  one.startContainer.getRootNode() === other.startContainer.getRootNode() &&
  one.compareBoundaryPoints(Range.END_TO_START, other) < 0 &&
  one.compareBoundaryPoints(Range.START_TO_END, other) > 0;
