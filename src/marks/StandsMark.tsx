/** How a followed statement stands in its original → a sign and a word, never colour alone. */
import type { Attribution } from "../trace";
import { say } from "../words";

export type Stands = "exact" | "trimmed" | "altered" | "missing" | "translated" | "sense" | "nowhere";

const SIGNS: Record<Stands, string> = {
  exact: "=",
  trimmed: "…",
  altered: "≠",
  missing: "∅",
  translated: "文",
  sense: "≈",
  nowhere: "∅",
};

/** @returns null where nothing was compared. */
export function standsOf({ original, followed }: Attribution): Stands | null {
  if (!followed?.compared || !original) return null;
  if (followed.compared === "translated") return "translated";
  if (followed.compared === "words" && original.quote) return original.quote;
  if (original.quote === "missing") return followed.place ? "sense" : "missing";
  return followed.place ? "sense" : "nowhere";
}

export const StandsMark = ({ stands, times = 1 }: { stands: Stands; times?: number }) => (
  <span class={`stands ${stands}`}>
    <span class="stands-sign" aria-hidden="true">
      {SIGNS[stands]}
    </span>
    {times > 1 ? say("quote_counted", say(`quote_${stands}`), String(times)) : say(`quote_${stands}`)}
  </span>
);
