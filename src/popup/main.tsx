/** The entry point of the popup: a click on the toolbar button → the trace of the page in the tab. */
import { render } from "preact";
import browser from "webextension-polyfill";
import { inject } from "../inject";
import { keeping } from "../library/keeping";
import { pageIn, servePopup, type View } from "../messages";
import * as options from "../options";
import { howOf, lookOf } from "../options";
import { App } from "../view/App";
import { closedBecause } from "../view/places";
import type { Opened } from "../view/state";
import { inOurWords } from "../words";

/** Who is told what the page tells: nobody, until the view is drawn. */
interface Heard {
  shown(on: boolean): void;
  followed(view: View): void;
}

async function open(): Promise<Opened> {
  const settings = await options.get();
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!tab) return { failed: "closed" };
  const id = tab.id ?? browser.tabs.TAB_ID_NONE;
  try {
    await inject(tab, "/content.js");
  } catch {
    // The browsers word their refusals differently, and each in its own language: only the address tells them apart.
    return { failed: closedBecause(tab.url) };
  }
  const page = pageIn(id);
  const view = await page.click(lookOf(settings));
  if ("failed" in view) return view;
  const how = howOf(settings);
  const { keep, kept } = keeping(id, {
    page,
    forgets: browser.extension.inIncognitoContext === true,
    open: (query) => openPage(`library/index.html?${new URLSearchParams(query)}`),
  });
  const heard: Heard = { shown: () => {}, followed: () => {} };
  servePopup({
    shown: (from, on) => void (from === id && heard.shown(on)),
    followed: (from, now) => void (from === id && heard.followed(now)),
  });
  return {
    ...view,
    page,
    copyFormat: settings.copyFormat,
    actions: [keep],
    kept,
    how,
    async follow(ids) {
      await inject(tab, "/follow.js");
      await page.follow(ids, how);
    },
    allow(sites) {
      const query = new URLSearchParams({ tab: String(id), sites: sites.join(" ") });
      void browser.tabs.create({ url: `/allow/index.html?${query}`, openerTabId: id });
      window.close();
    },
    onShown(changed) {
      heard.shown = changed;
    },
    onFollowed(changed) {
      heard.followed = changed;
    },
  };
}

/** In a tab of its own. */
const openPage = (path: string) =>
  void browser.tabs.create({ url: browser.runtime.getURL(path) }).then(() => window.close());

inOurWords(document.documentElement);
const app = document.getElementById("app");
if (app)
  render(
    <App
      open={open}
      ways={[
        { label: "library", open: () => openPage("library/index.html") },
        { label: "help", open: () => openPage("help/index.html") },
        { label: "options", open: () => void browser.runtime.openOptionsPage() },
      ]}
    />,
    app,
  );
