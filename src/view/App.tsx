/** A page that shows a trace: reading, then the trace or the one sentence that says why there is none. */
import { useEffect, useState } from "preact/hooks";
import { broken } from "../protocol";
import { say } from "../words";
import { FailedView } from "./FailedView";
import { Foot, type Way } from "./Foot";
import type { Opened } from "./state";
import { TraceView } from "./TraceView";

interface Props {
  open(): Promise<Opened>;
  ways: Way[];
}

export function App({ open, ways }: Props) {
  const [opened, setOpened] = useState<Opened>();
  useEffect(() => {
    open().then(setOpened, (error) => setOpened(broken(error)));
  }, [open]);

  if (!opened) return <p class="reading">{say("reading")}</p>;
  return (
    <>
      {"failed" in opened ? <FailedView failed={opened} /> : <TraceView {...opened} />}
      <Foot ways={ways} />
    </>
  );
}
