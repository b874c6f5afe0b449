/** The tab in front → its trace beside the page, as long as the reader stays; another tab or page takes its place. */
import { useEffect, useState } from "preact/hooks";
import { FailedView } from "../view/FailedView";
import { Foot, type Way } from "../view/Foot";
import { State } from "../view/State";
import { TraceView } from "../view/TraceView";
import { say } from "../words";
import type { Front, InFront } from "./front";

interface Props {
  front: Front;
  ways: Way[];
}

export function Panel({ front, ways }: Props) {
  const [shown, setShown] = useState<InFront>();
  useEffect(() => {
    const lifetime = new AbortController();
    let asked = 0;
    const look = async () => {
      const turn = ++asked;
      const now = await front.now();
      // Tabs may be changed faster than they answer.
      if (turn === asked) setShown((before) => (isSame(before, now) ? before : now));
    };
    front.watch(() => void look(), lifetime.signal);
    void look();
    return () => lifetime.abort();
  }, [front]);

  if (!shown) return null;
  return (
    <>
      {"traced" in shown ? (
        <TraceView key={shown.key} {...shown.traced} />
      ) : "failed" in shown ? (
        <FailedView failed={shown.failed} />
      ) : shown.trace ? (
        <Untraced onTrace={() => void shown.trace?.().then(setShown)} />
      ) : (
        <State level={1} title={say("panel_click")} help={say("panel_click_help")} question="closed" />
      )}
      <Foot ways={ways} />
    </>
  );
}

const isSame = (before: InFront | undefined, now: InFront): boolean =>
  before !== undefined && "traced" in before && "traced" in now && before.key === now.key;

const Untraced = ({ onTrace }: { onTrace(): void }) => (
  <State level={1} title={say("panel_untraced")} help={say("panel_untraced_help")} question="sent">
    <button type="button" class="button main" onClick={onTrace}>
      {say("panel_trace")}
    </button>
  </State>
);
