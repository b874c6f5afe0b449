/** A tab and its trace → what the extension's pages show of it, hear of it, and can do with it. */
import browser, { type Tabs } from "webextension-polyfill";
import { siteOf } from "./hosts";
import { idOf, inject } from "./inject";
import { keeping } from "./library/keeping";
import { pageIn, servePopup, type View } from "./messages";
import { howOf, type Options } from "./options";
import { picture } from "./picture/action";
import type { Way } from "./view/Foot";
import type { Action, Traced } from "./view/state";

/** @param left called once another page has come to the front. */
export function opened(tab: Tabs.Tab, view: View, settings: Options, left: () => void): Traced {
  const id = idOf(tab);
  const page = pageIn(id);
  const how = howOf(settings);
  const { keep, kept } = keeping(id, {
    page,
    forgets: browser.extension.inIncognitoContext === true,
    open: (query) => openPage(`library/index.html?${new URLSearchParams(query)}`, left),
  });
  return {
    ...view,
    page,
    copyFormat: settings.copyFormat,
    actions: [
      keep,
      picture({ tab: String(id) }, (path) => openPage(path, left, id)),
      ...always(view, settings, left),
    ],
    kept,
    how,
    async follow(ids) {
      await inject(tab, "/follow.js");
      await page.follow(ids, how);
    },
    allow(sites) {
      const query = new URLSearchParams({ tab: String(id), sites: sites.join(" ") });
      openPage(`allow/index.html?${query}`, left, id);
    },
    asked: left,
    hear(heard, signal) {
      const handlers = {
        traced: () => {},
        shown: (from: number | undefined, on: boolean) => void (from === id && heard.shown(on)),
        followed: (from: number | undefined, now: View) => void (from === id && heard.followed(now)),
      };
      servePopup(handlers, signal);
    },
  };
}

/** Leads to the options, where the reader adds the site: nothing, where it is there already or is none. */
function always({ trace: { article } }: View, settings: Options, left: () => void): Action[] {
  const site = siteOf(article.url ?? "");
  if (site === "" || settings.always.includes(site)) return [];
  const run = async () => {
    openPage(`options/index.html?${new URLSearchParams({ always: site })}`, left);
    return null;
  };
  return [{ label: "always", run }];
}

/** In a tab of its own. @param opener the tab it belongs to. */
const openPage = (path: string, left: () => void, opener?: number) =>
  void browser.tabs.create({ url: browser.runtime.getURL(path), openerTabId: opener }).then(left);

/** To the extension's other pages. */
export const ways = (left: () => void): Way[] => [
  { label: "library", open: () => openPage("library/index.html", left) },
  { label: "help", open: () => openPage("help/index.html", left) },
  { label: "options", open: () => void browser.runtime.openOptionsPage() },
];

/** Chrome's side panel, of which the polyfill does not know. */
interface WithPanel {
  sidePanel?: { open(options: { tabId: number }): Promise<void> };
}

/** Opens the panel beside the page: the browser wants to see a click for it. */
export const keepOpen = (tab: Tabs.Tab, left: () => void): Action => ({
  label: "keep_open",
  async run() {
    const { sidePanel } = browser as WithPanel;
    await (sidePanel ? sidePanel.open({ tabId: idOf(tab) }) : browser.sidebarAction.open());
    left();
    return null;
  },
});
