/** What the reader changed by hand → a line each, and the way back. */
import { correctionLine } from "../export/report-corrections";
import type { Correction } from "../trace";
import { say, words } from "../words";

interface Props {
  corrections: Correction[];
  /** Takes these back; null where the trace stays as it is. */
  onUndo: ((ids: string[]) => void) | null;
}

export function Corrections({ corrections, onUndo }: Props) {
  if (corrections.length === 0) return null;
  return (
    <section class="corrections" aria-labelledby="corrections">
      <h2 id="corrections">{say("corrections_yours")}</h2>
      <ul>
        {corrections.map((correction) => {
          const line = correctionLine(correction, words);
          return (
            <li key={correction.id} class={correction.unfit && "unfit"}>
              <bdi>{line}</bdi>
              {onUndo && (
                <button
                  type="button"
                  class="plain"
                  aria-label={say("undo_of", line)}
                  onClick={() => onUndo([correction.id])}
                >
                  {say("undo")}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
