/** The summary of a trace, and what can be done with it: highlight it in the page, copy it, and what each page adds. */
import { useState } from "preact/hooks";
import { summary } from "../export/summary";
import type { Trace } from "../trace";
import { count, say } from "../words";
import { CopyMenu } from "./CopyMenu";
import { Menu } from "./Menu";
import { Switch } from "./Switch";
import type { Action } from "./state";

interface Props {
  trace: Trace;
  /** Whether Headwater can read the article's language; else it only knows what is quoted. */
  supported: boolean;
  shown: boolean;
  copyFormat: string;
  actions: Action[];
  onShow(on: boolean): void;
}

export function Toolbar({ trace, supported, shown, copyFormat, actions, onShow }: Props) {
  const [said, setSaid] = useState("");
  const items = actions.map(({ label, run }) => ({
    key: label,
    label: say(label),
    run: () => void run(trace).then((words) => setSaid(words ?? "")),
  }));
  return (
    <section class="toolbar">
      <p class="summary">{supported ? summaryLine(trace) : count("quotations", trace.attributions.length)}</p>
      <div class="tools">
        <Switch label={say("highlights")} on={shown} onChange={onShow} />
        <CopyMenu trace={trace} first={copyFormat} onSaid={setSaid} />
        {items.length > 0 && (
          <div class="further">
            <Menu label={say("more")} class="button dots" items={items} />
          </div>
        )}
        <p class="said" role="status">
          {said}
        </p>
      </div>
    </section>
  );
}

/** "12 statements from 7 sources, 2 unnamed, 4 linked"; what there is none of is not said. */
function summaryLine(trace: Trace): string {
  const { statements, sources, unnamed, linked } = summary(trace);
  const main = say("summary", count("statements", statements), count("sources", sources));
  return [main, unnamed > 0 && count("unnamed", unnamed), linked > 0 && count("linked", linked)]
    .filter(Boolean)
    .join(", ");
}
