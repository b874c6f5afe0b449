/** The entry point of the popup: a click on the toolbar button → the trace of the page in the tab. */
import { render } from "preact";
import browser from "webextension-polyfill";
import { pageIn, servePopup } from "../messages";
import * as options from "../options";
import type { Form } from "../trace";
import { language } from "../words";
import { App } from "./App";
import { closedBecause } from "./places";
import type { Opened } from "./state";

async function open(): Promise<Opened> {
  const settings = await options.get();
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const id = tab?.id ?? browser.tabs.TAB_ID_NONE;
  try {
    await browser.scripting.executeScript({ target: { tabId: id }, files: ["/content.js"] });
  } catch {
    // The browsers word their refusals differently, and each in its own language: only the address tells them apart.
    return { failed: closedBecause(tab?.url) };
  }
  const page = pageIn(id);
  const forms = (Object.keys(settings.highlight) as Form[]).filter((form) => settings.highlight[form]);
  const view = await page.click({ forms, cardDelay: settings.cardDelay });
  if ("failed" in view) return view;
  return {
    ...view,
    page,
    copyFormat: settings.copyFormat,
    onShown(changed) {
      servePopup({ shown: (from, on) => void (from === id && changed(on)) });
    },
  };
}

document.documentElement.lang = language();
const app = document.getElementById("app");
if (app) render(<App open={open} openOptions={() => browser.runtime.openOptionsPage()} />, app);
