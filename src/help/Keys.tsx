/** The keys → what each does. */
import { say } from "../words";

interface Props {
  /** Opens Headwater; "" where the reader has none. */
  shortcut: string;
  change(): void;
}

export const Keys = ({ shortcut, change }: Props) => (
  <>
    <dl class="legend">
      {shortcut && <Row keys={shortcut} about={say("key_open")} />}
      <Row keys="Tab" about={say("key_tab")} />
      <Row keys="Enter" about={say("key_enter")} />
      <Row keys="Esc" about={say("key_escape")} />
      <Row keys="↑ ↓" about={say("key_arrows")} />
    </dl>
    <button type="button" class="button" onClick={change}>
      {say("change_shortcut")}
    </button>
  </>
);

const Row = ({ keys, about }: { keys: string; about: string }) => (
  <div>
    <dt>
      <kbd>{keys}</kbd>
    </dt>
    <dd>{about}</dd>
  </div>
);
