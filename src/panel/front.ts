/** What the panel has to show of the tab in front. */
import type { Failed, Traced } from "../view/state";

export type InFront =
  /** `key` is the same as long as the trace is. */
  | { key: string; traced: Traced }
  | { failed: Failed }
  /** No trace (yet); `trace` makes one, and is null where the browser lets Headwater in at its toolbar button only. */
  | { trace: (() => Promise<InFront>) | null };

export interface Front {
  now(): Promise<InFront>;
  /** Calls back whenever something else may be in front, or its page another. */
  watch(changed: () => void, signal: AbortSignal): void;
}
