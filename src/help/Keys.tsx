/** The keys → what each does. */
import { KeyRow, Shortcuts } from "../marks/Shortcuts";
import type { Shortcut } from "../shortcuts";
import { say } from "../words";

interface Props {
  shortcuts: Shortcut[];
  change(): void;
}

export const Keys = ({ shortcuts, change }: Props) => (
  <>
    <dl class="legend">
      <Shortcuts of={shortcuts} />
      <KeyRow keys="Tab" about={say("key_tab")} />
      <KeyRow keys="Enter" about={say("key_enter")} />
      <KeyRow keys="Esc" about={say("key_escape")} />
      <KeyRow keys="↑ ↓" about={say("key_arrows")} />
    </dl>
    <button type="button" class="button" onClick={change}>
      {say("change_shortcut")}
    </button>
  </>
);
