/** The ways to the extension's other pages. */
import { type Key, say } from "../words";

export interface Way {
  label: Key;
  open(): void;
}

export const Foot = ({ ways }: { ways: Way[] }) => (
  <footer class="foot">
    {ways.map(({ label, open }) => (
      <button key={label} type="button" class="plain" onClick={open}>
        {say(label)}
      </button>
    ))}
  </footer>
);
