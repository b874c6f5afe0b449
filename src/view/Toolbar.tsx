/** The summary of a trace, and what can be done with it: highlight it in the page, copy it, and what each page adds. */
import { useEffect, useState } from "preact/hooks";
import { summaryLine } from "../export/report";
import type { Trace } from "../trace";
import { count, say, words } from "../words";
import { CopyMenu } from "./CopyMenu";
import { Menu } from "./Menu";
import { Switch } from "./Switch";
import type { Action, Said } from "./state";

interface Props {
  trace: Trace;
  /** Whether Headwater can read the article's language; else it only knows what is quoted. */
  supported: boolean;
  shown: boolean;
  copyFormat: string;
  actions: Action[];
  /** What was just done elsewhere, to be told here. */
  done: Said | null;
  onShow(on: boolean): void;
}

export function Toolbar({ trace, supported, shown, copyFormat, actions, done, onShow }: Props) {
  const [said, setSaid] = useState<Said | null>(null);
  useEffect(() => setSaid(done), [done]);
  const tell = (words: string) => setSaid({ words });
  const items = actions.map(({ label, run }) => ({
    key: label,
    label: say(label),
    run: () => void run(trace).then((words) => tell(words ?? "")),
  }));
  const { length } = trace.attributions;
  const further = items.length > 0 && (
    <div class="further">
      <Menu label={say("more")} class="button dots" items={items} />
    </div>
  );
  return (
    <section class="toolbar">
      {length > 0 && (
        <div class="summing">
          <p class="summary">{supported ? summaryLine(trace, words) : count("quotations", length)}</p>
          {further}
        </div>
      )}
      <div class="tools">
        {length > 0 && <Switch label={say("highlights")} on={shown} onChange={onShow} />}
        <CopyMenu trace={trace} first={copyFormat} onSaid={tell} />
        {length === 0 && further}
        <p class="said" role="status">
          {said?.words}
          {said?.undo && (
            <button type="button" class="plain" onClick={said.undo}>
              {say("undo")}
            </button>
          )}
        </p>
      </div>
    </section>
  );
}
