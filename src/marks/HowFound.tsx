/** How an attribution was found, for readers who ask: the wording that tells of it, and how sure the reading is. */
import type { Statement } from "../statement";
import { type Key, percent, say } from "../words";

interface Props {
  statement: Statement;
  /** Whether the Tab key stops at it. */
  tabIndex?: number;
}

export function HowFound({ statement: { cue, attribution }, tabIndex }: Props) {
  return (
    <details class="how-found">
      <summary tabIndex={tabIndex}>{say("details")}</summary>
      <dl>
        <dt>{say("found")}</dt>
        <dd>{say(wordingOf(attribution.pattern), cue ?? "")}</dd>
        <dt>{say("confidence")}</dt>
        <dd>{percent(attribution.confidence)}</dd>
      </dl>
      <p>{say("confidence_note")}</p>
    </details>
  );
}

/** "say-finite-before": of a verb’s pattern, where the speaker stands tells most. */
function wordingOf(pattern: string): Key {
  const side = /-(before|after|shared|agent|none)$/.exec(pattern)?.[1];
  return `found_${side ?? pattern.replaceAll("-", "_")}` as Key;
}
