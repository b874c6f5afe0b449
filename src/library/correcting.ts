/** An entry, and what the reader changes of it by hand → the entry as it is kept from then on. */
import { type ByHand, byHand } from "../by-hand";
import type { Entry } from "./entry";

/** @param change what the reader does. */
export function corrected({ found, trace, ...entry }: Entry, change: (hand: ByHand) => void): Entry {
  const bare = found ?? trace;
  const hand = byHand(() => bare, found && trace.corrections);
  change(hand);
  return hand.isEmpty() ? { ...entry, trace: bare } : { ...entry, trace: hand.trace(), found: bare };
}

/** Whether it tells what was found from what the reader made of it: a file may hold entries that do not. */
export const canCorrect = ({ found, trace }: Entry): boolean =>
  found !== undefined || !trace.corrections?.length;
