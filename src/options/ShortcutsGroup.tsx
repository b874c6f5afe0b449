/** The keys as the browser has them now → a list, and the way to change them. */
import { useEffect, useState } from "preact/hooks";
import { Shortcuts } from "../marks/Shortcuts";
import type { Shortcut } from "../shortcuts";
import { say } from "../words";
import { Group } from "./Group";

export interface Keys {
  shortcuts(): Promise<Shortcut[]>;
  changeShortcuts(): Promise<unknown>;
}

export function ShortcutsGroup({ shortcuts, changeShortcuts }: Keys) {
  const [all, setAll] = useState<Shortcut[]>([]);
  useEffect(() => {
    const read = () => void shortcuts().then(setAll);
    read();
    // The reader comes back from the browser's own page of shortcuts, of which nothing is heard.
    addEventListener("focus", read);
    return () => removeEventListener("focus", read);
  }, [shortcuts]);

  return (
    <Group title={say("options_keys")} help={say("options_keys_help")}>
      <dl class="keys">
        <Shortcuts of={all} />
      </dl>
      <button type="button" class="button" onClick={() => void changeShortcuts()}>
        {say("change_shortcut")}
      </button>
    </Group>
  );
}
