/** A script of the extension → into the page of a tab, where the browser lets it. */
import browser, { type Tabs } from "webextension-polyfill";
import { type Broken, pageIn, type Untraced, type View } from "./messages";
import { lookOf, type Options } from "./options";

export type Tab = Tabs.Tab;

export const idOf = ({ id }: Tab): number => id ?? browser.tabs.TAB_ID_NONE;

/** The page of the first run is no web page: no script can be put into it, and none is missing there. */
export const isWelcome = (url: string | undefined): boolean =>
  url?.startsWith(browser.runtime.getURL("welcome/")) ?? false;

/** @throws where the browser keeps the page closed. */
export async function inject(tab: Tab, file: string): Promise<void> {
  if (isWelcome(tab.url)) return;
  await browser.scripting.executeScript({ target: { tabId: idOf(tab) }, files: [file] });
}

/** @returns whether Headwater is in the page now: browsers let it in where the reader has clicked, or allowed the site. */
export const enter = (tab: Tab): Promise<boolean> =>
  inject(tab, "/content.js").then(
    () => true,
    () => false,
  );

/** The tab's trace, made now unless there is one; null where the browser lets nobody in. */
export async function trace(tab: Tab, settings: Options): Promise<View | Untraced | Broken | null> {
  return (await enter(tab)) ? pageIn(idOf(tab)).trace(lookOf(settings)) : null;
}
