/** What was deleted while the page is open → how much, and a button that puts it back. */
import { useState } from "preact/hooks";
import { count, say } from "../words";
import { unkept } from "./keeping";
import type { Library, Taken } from "./store";

interface Props {
  shelf: Library;
  taken: Taken[];
  onUndone(): void;
}

export function Deleted({ shelf, taken, onUndone }: Props) {
  const [said, setSaid] = useState("");
  const undo = async () => {
    const failed = await shelf.putBack(taken);
    setSaid(failed ? unkept(failed) : "");
    if (!failed) onUndone();
  };
  return (
    <div class="deleted" role="status">
      {taken.length > 0 && (
        <p>
          {said || count("library_deleted", taken.length)}
          <button type="button" class="button" onClick={() => void undo()}>
            {say("undo")}
          </button>
        </p>
      )}
    </div>
  );
}
