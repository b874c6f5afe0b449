/** The way to the options page. */
import { say } from "../words";

export const OptionsLink = ({ open }: { open(): void }) => (
  <footer class="foot">
    <button type="button" class="plain" onClick={open}>
      {say("options")}
    </button>
  </footer>
);
