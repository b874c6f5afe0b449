/** A trace and where it is corrected → what the reader can do to it by hand, and what was done last. */
import { useState } from "preact/hooks";
import { excerpt } from "../export/excerpt";
import { correctionLine } from "../export/report-corrections";
import type { View } from "../messages";
import { type Broken, isBroken } from "../protocol";
import type { Change, Trace } from "../trace";
import { say, words } from "../words";
import type { Hand, Said, Traced } from "./state";

/** In UTF-16 code units: what was done is told in full in the list of corrections. */
const ENOUGH = 90;

/** Who holds a trace and corrects it: the page it is of, or the library. */
export interface Holder<Now extends { trace: Trace }> {
  /** @returns the trace as it is then; or what to tell the reader where it stays as it was, "" for nothing. */
  correct(changes: Change[]): Promise<Now | string>;
  /** Takes back corrections by their ids. */
  undo(ids: string[]): Promise<Now | string>;
}

/**
 * @param onNow is given the trace as it is then.
 * @param ask see {@link Hand.ask}.
 */
export function useHand<Now extends { trace: Trace }>(
  holder: Holder<Now>,
  { sources, corrections: before = [] }: Trace,
  onNow: (now: Now) => void,
  ask: Hand["ask"],
): { hand: Hand; done: Said | null } {
  const [done, setDone] = useState<Said | null>(null);

  async function did(doing: Promise<Now | string>, told: (now: Now) => Said): Promise<void> {
    const now = await doing;
    if (now === "") return;
    if (typeof now === "string") return setDone({ words: now });
    onNow(now);
    setDone(told(now));
  }
  const undo = (ids: string[]) => void did(holder.undo(ids), () => ({ words: say("undone") }));
  const correct = (changes: Change[]) =>
    void did(holder.correct(changes), ({ trace: { corrections = [] } }) => {
      const made = corrections.slice(before.length);
      const lines = made.map((correction) => correctionLine(correction, words));
      return {
        words: excerpt(lines.join(" · "), ENOUGH),
        undo: () => undo(made.map(({ id }) => id)),
      };
    });

  return { done, hand: { sources, undo, correct, ask } };
}

/** The page in a tab. */
export const holderOf = (page: Traced["page"]): Holder<View> => ({
  correct: async (changes) => known(await page.correct(changes)),
  undo: async (ids) => known(await page.undo(ids)),
});

const known = (now: View | Broken | null) => (!now || isBroken(now) ? "" : now);

/** @param asked called when the page asks the reader something. */
export const askingIn =
  (page: Traced["page"], asked: () => void): NonNullable<Hand["ask"]> =>
  async () => {
    const answer = await page.add();
    if (answer !== "asking" && answer !== "known") return say("add_nothing");
    asked();
    return null;
  };
