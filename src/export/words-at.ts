/** Trace → the words by which each original is opened, by its address: those that were found there, or are quoted from there. */
import { statements } from "../statement";
import type { Trace } from "../trace";

/** The first words of each page, along the whole way up. */
export function wordsAt(trace: Trace, found = new Map<string, string>()): Map<string, string> {
  for (const { attribution, sought } of statements(trace)) {
    const { original } = attribution;
    if (!original) continue;
    if (sought && !found.has(original.url)) found.set(original.url, sought);
    if (original.trace) wordsAt(original.trace, found);
  }
  return found;
}
