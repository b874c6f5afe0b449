/** Shortcuts → what each does, and its keys. */
import type { Shortcut } from "../shortcuts";
import { say } from "../words";

export const Shortcuts = ({ of }: { of: Shortcut[] }) => (
  <>
    {of.map(({ name, keys }) => (
      <KeyRow key={name} keys={keys} about={say(`key_${name}`)} />
    ))}
  </>
);

/** @param keys "" where there are none. */
export const KeyRow = ({ keys, about }: { keys: string; about: string }) => (
  <div>
    <dt>{keys ? <kbd>{keys}</kbd> : <span class="no-keys">{say("key_none")}</span>}</dt>
    <dd>{about}</dd>
  </div>
);
