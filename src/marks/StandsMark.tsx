/** How a followed statement stands in its original → a sign and a word, never colour alone. */
import { SIGNS, type Stands } from "../stands";
import { say } from "../words";

export const StandsMark = ({ stands, times = 1 }: { stands: Stands; times?: number }) => (
  <span class={`stands ${stands}`}>
    <span class="stands-sign" aria-hidden="true">
      {SIGNS[stands]}
    </span>
    {times > 1 ? say("quote_counted", say(`quote_${stands}`), String(times)) : say(`quote_${stands}`)}
  </span>
);
