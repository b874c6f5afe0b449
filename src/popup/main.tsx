/** The entry point of the popup: a click on the toolbar button → the trace of the page in the tab. */
import { render } from "preact";
import browser from "webextension-polyfill";
import { enter, idOf } from "../inject";
import { pageIn } from "../messages";
import { keepOpen, opened, ways } from "../opened";
import * as options from "../options";
import { App } from "../view/App";
import { closedBecause } from "../view/places";
import type { Opened } from "../view/state";
import { inOurWords } from "../words";

const left = () => close();

async function open(): Promise<Opened> {
  const settings = await options.get();
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!tab) return { failed: "closed" };
  // The browsers word their refusals differently, and each in its own language: only the address tells them apart.
  if (!(await enter(tab))) return { failed: closedBecause(tab.url) };
  const view = await pageIn(idOf(tab)).click(options.lookOf(settings));
  if ("failed" in view) return view;
  const traced = opened(tab, view, settings, left);
  return { ...traced, actions: [keepOpen(tab, left), ...traced.actions] };
}

inOurWords(document.documentElement);
const app = document.getElementById("app");
if (app) render(<App open={open} ways={ways(left)} />, app);
