/** The background: keeps nothing in mind, and does what pages cannot do themselves. */
import browser, { type Tabs } from "webextension-polyfill";
import { siteOf } from "../hosts";
import { idOf } from "../inject";
import { serveBackground } from "../messages";
import * as options from "../options";
import { originsOf } from "../permission";
import { registrar } from "./always";
import { cache } from "./cache";
import { ask, command, start, traceLoaded } from "./deeds";
import { fetcher } from "./fetcher";
import { items, LINK, SELECTION } from "./menu";
import type { RequestEvents } from "./redirects";

const pages = cache();
const { fetchFor, cancelFor } = fetcher(pages, {
  isAllowed: (url) => browser.permissions.contains({ origins: originsOf(siteOf(url)) }),
  requests: browser.webRequest as RequestEvents,
  siteOf,
});

serveBackground({
  start: async (tabId = browser.tabs.TAB_ID_NONE) => start(await browser.tabs.get(tabId)),
  async go(tabId = browser.tabs.TAB_ID_NONE, url) {
    traceLoaded(tabId, browser.tabs.onUpdated);
    await browser.tabs.update(tabId, { url });
  },
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

browser.commands.onCommand.addListener((name, tab) => void (tab && command(name, tab)));
browser.contextMenus.onClicked.addListener((info, tab) => {
  if (info.menuItemId === LINK && info.linkUrl) void openLink(info.linkUrl, tab);
  if (info.menuItemId === SELECTION && tab) void ask(tab);
});

/** Where the site is not allowed yet, its permission is asked for on a page that says why. */
async function openLink(url: string, from?: Tabs.Tab): Promise<void> {
  const site = siteOf(url);
  const beside = { openerTabId: from?.id, index: from && from.index + 1 };
  const isAllowed = site === "" || (await browser.permissions.contains({ origins: originsOf(site) }));
  const query = new URLSearchParams({ tab: String(from?.id), link: url });
  const tab = await browser.tabs.create({ ...beside, url: isAllowed ? url : `/allow/index.html?${query}` });
  if (isAllowed) traceLoaded(idOf(tab), browser.tabs.onUpdated);
}

const register = registrar(browser.scripting);
options.watch(({ always }) => void register(always), new AbortController().signal);
browser.permissions.onRemoved.addListener(async () => {
  const { always } = await options.get();
  const allowed = await Promise.all(
    always.map((site) => browser.permissions.contains({ origins: originsOf(site) })),
  );
  if (allowed.includes(false)) await options.set({ always: always.filter((_, i) => allowed[i]) });
});

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  if (reason === "install") void browser.tabs.create({ url: "/welcome/index.html" });
  await browser.contextMenus.removeAll();
  for (const item of items()) browser.contextMenus.create(item);
  await register((await options.get()).always);
});
