/** The entry point of the panel beside the page: the tab in front of its window → the trace of its page. */
import { render } from "preact";
import browser, { type Tabs } from "webextension-polyfill";
import { lookOn } from "../beside";
import { idOf, trace } from "../inject";
import { pageIn, servePopup, type View } from "../messages";
import { opened, ways } from "../opened";
import * as options from "../options";
import { closedBecause } from "../view/places";
import type { Traced } from "../view/state";
import { inOurWords } from "../words";
import type { Front, InFront } from "./front";
import { Panel } from "./Panel";

const { id: windowId } = await browser.windows.getCurrent();

const tabInFront = async () => (await browser.tabs.query({ active: true, windowId }))[0];

const front: Front = {
  async now() {
    const tab = await tabInFront();
    if (!tab) return { trace: null };
    const view = await pageIn(idOf(tab)).view();
    if (view && !("failed" in view)) return shownOf(tab, view);
    // The browser tells the address of those pages only that it lets Headwater into.
    return { trace: closedBecause(tab.url) === "blocked" ? () => traceOf(tab) : null };
  },
  watch(changed, signal) {
    const activated = (to: { windowId: number }) => to.windowId === windowId && changed();
    const updated = (
      _: number,
      { status }: { status?: string },
      tab: { active: boolean; windowId?: number },
    ) => status !== undefined && tab.active && tab.windowId === windowId && changed();
    const told = (from: number | undefined) => void tabInFront().then((tab) => tab?.id === from && changed());
    browser.tabs.onActivated.addListener(activated);
    browser.tabs.onUpdated.addListener(updated);
    servePopup({ traced: told, shown: told, followed: () => {} }, signal);
    signal.addEventListener("abort", () => {
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onUpdated.removeListener(updated);
    });
  },
};

async function traceOf(tab: Tabs.Tab): Promise<InFront> {
  const view = await trace(tab, await options.get());
  if (view === null) return { failed: { failed: "blocked" } };
  return "failed" in view ? { failed: view } : shownOf(tab, view);
}

async function shownOf(tab: Tabs.Tab, view: View): Promise<InFront> {
  const traced = opened(tab, view, await options.get(), stay);
  return { key: `${tab.id} ${view.trace.tracedAt}`, traced: beside(idOf(tab), traced) };
}

/** The same, with what the reader sees and clicks in the page. */
const beside = (tab: number, traced: Traced): Traced => ({
  ...traced,
  hear(heard, signal) {
    traced.hear(heard, signal);
    lookOn(tab, heard.seen, signal);
  },
});

const stay = () => {};

inOurWords(document.documentElement);
const app = document.getElementById("app");
if (app) render(<Panel front={front} ways={ways(stay)} />, app);
