/** The line from a page to a panel open beside it: what the reader sees and clicks in the page, as long as both are open. */
import browser, { type Runtime } from "webextension-polyfill";

/** The statements in the viewport, by id and in text order; or one that the reader clicked. */
export type Seen = { inView: string[] } | { clicked: string };

/** In the page: a panel that looks on until the signal aborts. */
export interface Panel {
  tell(seen: Seen): void;
  signal: AbortSignal;
}

const NAME = "beside";

/** The panel's end. The page does nothing for it before, and nothing once the signal has aborted. */
export function lookOn(tab: number, heard: (seen: Seen) => void, signal: AbortSignal): void {
  const port = browser.tabs.connect(tab, { name: NAME, frameId: 0 });
  port.onMessage.addListener((message) => {
    if (isSeen(message)) heard(message);
  });
  signal.addEventListener("abort", () => port.disconnect());
}

/** The page's end. */
export function servePanels(opened: (panel: Panel) => void): void {
  browser.runtime.onConnect.addListener((port: Runtime.Port) => {
    if (port.name !== NAME || port.sender?.id !== browser.runtime.id) return;
    const lifetime = new AbortController();
    port.onDisconnect.addListener(() => lifetime.abort());
    opened({ tell: (seen) => port.postMessage(seen), signal: lifetime.signal });
  });
}

function isSeen(message: unknown): message is Seen {
  const { inView, clicked } = message as { inView?: unknown; clicked?: unknown };
  return Array.isArray(inView) || typeof clicked === "string";
}
