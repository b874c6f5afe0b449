/** The background: keeps nothing in mind, and does what pages cannot do themselves. */
import browser from "webextension-polyfill";
import { siteOf } from "../hosts";
import { serveBackground } from "../messages";
import { originsOf } from "../permission";
import { cache } from "./cache";
import { fetcher } from "./fetcher";
import type { RequestEvents } from "./redirects";

const pages = cache();
const { fetchFor, cancelFor } = fetcher(pages, {
  isAllowed: (url) => browser.permissions.contains({ origins: originsOf(siteOf(url)) }),
  requests: browser.webRequest as RequestEvents,
  siteOf,
});

serveBackground({
  async badge(tabId, count) {
    await browser.action.setBadgeText({ tabId, text: count === 0 ? "" : String(count) });
    await browser.action.setBadgeBackgroundColor({ tabId, color: "#0b6b82" });
    await browser.action.setBadgeTextColor({ tabId, color: "#ffffff" });
  },
  part: (tabId = browser.tabs.TAB_ID_NONE, name) =>
    browser.scripting.executeScript({ target: { tabId }, files: [`/${name}.js`] }).then(
      () => true,
      () => false,
    ),
  fetch: (tabId, request) => fetchFor(tabId, request),
  cancel: (tabId, ids) => cancelFor(tabId, ids),
  kept: () => pages.count(),
  forget: () => pages.clear(),
});

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === "install") void browser.tabs.create({ url: "/welcome/index.html" });
});
