/** A click → the page asks who said the words selected there; or the reader hears what is missing. */
import { useState } from "preact/hooks";
import { say } from "../words";

/** @param ask resolves to what to tell the reader, if anything. */
export function AddStatement({ ask }: { ask(): Promise<string | null> }) {
  const [said, setSaid] = useState("");
  return (
    <div class="add">
      <button type="button" class="plain" onClick={() => void ask().then((words) => setSaid(words ?? ""))}>
        {say("add_statement")}
      </button>
      <p class="said" aria-live="polite">
        {said}
      </p>
    </div>
  );
}
