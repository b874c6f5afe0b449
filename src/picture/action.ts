/** The way to a trace's picture, for the menu of any page that shows the trace. */
import type { Action } from "../view/state";

/** @param query names the trace: its tab, or what is kept of it. @param open opens a page of the extension. */
export const picture = (query: { tab: string } | { kept: string }, open: (path: string) => void): Action => ({
  label: "picture",
  async run() {
    open(`picture/index.html?${new URLSearchParams(query)}`);
    return null;
  },
});
