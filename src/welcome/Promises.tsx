/** What Headwater does, what it asks for and what it never does, in three short lists. */
import { type Key, say } from "../words";

const DOES = ["does_find", "does_chain", "does_follow", "does_copy"] as const;
const NEVER = ["never_unasked", "never_send", "never_watch", "never_judge", "never_guess"] as const;

/** @param permissions those of the manifest. */
export const Promises = ({ permissions }: { permissions: string[] }) => (
  <div class="promises">
    <List title="does" items={DOES.map((key) => say(key))} />
    <List
      title="asks"
      items={[...permissions.map((name) => say(`asks_${name}` as Key)), say("asks_sites")]}
    />
    <List title="never" items={NEVER.map((key) => say(key))} />
  </div>
);

const List = ({ title, items }: { title: "does" | "asks" | "never"; items: string[] }) => (
  <aside class={title} aria-labelledby={title}>
    <h2 id={title}>{say(title)}</h2>
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  </aside>
);
