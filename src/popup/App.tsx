/** The popup: reading, then the trace or the one sentence that says why there is none. */
import { useEffect, useState } from "preact/hooks";
import { broken } from "../protocol";
import { say } from "../words";
import { FailedView } from "./FailedView";
import { OptionsLink } from "./OptionsLink";
import type { Opened } from "./state";
import { TraceView } from "./TraceView";

interface Props {
  open(): Promise<Opened>;
  openOptions(): void;
}

export function App({ open, openOptions }: Props) {
  const [opened, setOpened] = useState<Opened>();
  useEffect(() => {
    open().then(setOpened, (error) => setOpened(broken(error)));
  }, [open]);

  if (!opened) return <p class="reading">{say("reading")}</p>;
  return (
    <>
      {"failed" in opened ? <FailedView failed={opened} /> : <TraceView {...opened} />}
      <OptionsLink open={openOptions} />
    </>
  );
}
