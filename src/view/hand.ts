/** A page and its trace → what the reader can do by hand there, and what was done last. */
import { useState } from "preact/hooks";
import { excerpt } from "../export/excerpt";
import { correctionLine } from "../export/report-corrections";
import type { View } from "../messages";
import { isBroken } from "../protocol";
import type { Trace } from "../trace";
import { say, words } from "../words";
import type { Hand, Said, Traced } from "./state";

/** In UTF-16 code units: what was done is told in full in the list of corrections. */
const ENOUGH = 90;

/**
 * @param onView is given the trace as it is then.
 * @param asked called when the page asks the reader something.
 */
export function useHand(
  page: Traced["page"],
  { sources, corrections: before = [] }: Trace,
  onView: (view: View) => void,
  asked: () => void,
): { hand: Hand; done: Said | null } {
  const [done, setDone] = useState<Said | null>(null);

  const undo = (ids: string[]) =>
    void page.undo(ids).then((now) => {
      if (!now || isBroken(now)) return;
      onView(now);
      setDone({ words: say("undone") });
    });

  return {
    done,
    hand: {
      sources,
      undo,
      correct: (changes) =>
        void page.correct(changes).then((now) => {
          if (!now || isBroken(now)) return;
          onView(now);
          const made = (now.trace.corrections ?? []).slice(before.length);
          const ids = made.map(({ id }) => id);
          setDone({
            words: excerpt(made.map((correction) => correctionLine(correction, words)).join(" · "), ENOUGH),
            undo: () => undo(ids),
          });
        }),
      async ask() {
        const answer = await page.add();
        if (answer !== "asking" && answer !== "known") return say("add_nothing");
        asked();
        return null;
      },
    },
  };
}
