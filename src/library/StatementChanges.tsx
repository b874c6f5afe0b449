/** What became of statements between two versions → a list: who said what, and what is otherwise about it. */
import { say } from "../words";
import type { StatementChange } from "./compare-statements";
import { Pieces } from "./Pieces";

interface Props {
  changes: StatementChange[];
  /** The article's, BCP 47. */
  language: string;
}

export function StatementChanges({ changes, language }: Props) {
  if (changes.length === 0) return <p class="about-kept">{say("compare_no_change")}</p>;
  return (
    <ul class="changes">
      {changes.map(({ change, who, words }, i) => (
        <li key={i} class={change}>
          <span class="change">{say(`change_${change}`)}</span>
          <p class="who" dir="auto" lang={language}>
            <Pieces of={who} />
          </p>
          <p dir="auto" lang={language}>
            <Pieces of={words} />
          </p>
        </li>
      ))}
    </ul>
  );
}
