/** A script of the extension → into the page of a tab, where the browser lets it. */
import browser, { type Tabs } from "webextension-polyfill";

/** The page of the first run is no web page: no script can be put into it, and none is missing there. */
export const isWelcome = (url: string | undefined): boolean =>
  url?.startsWith(browser.runtime.getURL("welcome/")) ?? false;

/** @throws where the browser keeps the page closed. */
export async function inject({ id, url }: Tabs.Tab, file: string): Promise<void> {
  if (isWelcome(url)) return;
  await browser.scripting.executeScript({ target: { tabId: id ?? browser.tabs.TAB_ID_NONE }, files: [file] });
}
