/** What the popup can have to show. */
import type { Broken, pageIn, Untraced, View } from "../messages";
import type { Closed } from "./places";

export interface Traced extends View {
  /** The page the trace is of. */
  page: ReturnType<typeof pageIn>;
  /** The format the copy button copies at once. */
  copyFormat: string;
  /** Calls back when the page itself switches its highlights, as by Escape. */
  onShown(changed: (on: boolean) => void): void;
}

export type Failed = Untraced | Broken | { failed: Closed };

export type Opened = Traced | Failed;
