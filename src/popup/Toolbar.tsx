/** The summary of a trace, and what can be done with it: highlight it in the page, copy it. */
import { summary } from "../export/summary";
import type { Trace } from "../trace";
import { count, say } from "../words";
import { CopyMenu } from "./CopyMenu";
import { Switch } from "./Switch";

interface Props {
  trace: Trace;
  /** Whether Headwater can read the article's language; else it only knows what is quoted. */
  supported: boolean;
  shown: boolean;
  copyFormat: string;
  onShow(on: boolean): void;
}

export function Toolbar({ trace, supported, shown, copyFormat, onShow }: Props) {
  return (
    <section class="toolbar">
      <p class="summary">{supported ? summaryLine(trace) : count("quotations", trace.attributions.length)}</p>
      <div class="tools">
        <Switch label={say("highlights")} on={shown} onChange={onShow} />
        <CopyMenu trace={trace} first={copyFormat} />
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
