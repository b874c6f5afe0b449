/** What cannot be shown → why, and what the reader can do. */
import { State } from "../view/State";
import { say } from "../words";
import { unkept } from "./keeping";
import type { Unreadable } from "./read-entry";
import type { Unkept } from "./store";

/** `gone`: it is not in the library; `lost`: the page it was to be held against is not open any more. */
export type Lacking = { failed: "gone" | "lost" } | Pick<Unreadable, "failed"> | Unkept;

export function Missing({ lacking }: { lacking: Lacking }) {
  switch (lacking.failed) {
    case "full":
    case "closed":
    case "ahead":
      return <State level={1} title={unkept({ failed: lacking.failed })} question="library" />;
    default:
      return (
        <State
          level={1}
          title={say(`library_${lacking.failed}`)}
          help={say(`library_${lacking.failed}_help`)}
          question="library"
        />
      );
  }
}
