/** A shortcut, an item of the context menu, or a page that loads → what is done in the tab, whose page is read first. */
import { siteOf } from "../hosts";
import { enter, idOf, type Tab, trace } from "../inject";
import { pageIn, type Started } from "../messages";
import { get, lookOf } from "../options";

/** @param name of the shortcut, as in manifest.json. */
export async function command(name: string, tab: Tab): Promise<void> {
  if (!(await enter(tab))) return;
  const settings = await get();
  const page = pageIn(idOf(tab));
  const look = lookOf(settings);
  if (name === "next-statement") await page.step(look, 1);
  if (name === "previous-statement") await page.step(look, -1);
  if (name === "copy-trace") await page.copy(look, settings.copyFormat);
}

/** On a site that is always on. */
export async function start(tab: Tab): Promise<Started> {
  const settings = await get();
  if (!settings.always.includes(siteOf(tab.url ?? ""))) return "unwanted";
  const view = await pageIn(idOf(tab)).trace(lookOf(settings));
  return "failed" in view ? "untraced" : "traced";
}

/** Who said what is selected. */
export async function ask(tab: Tab): Promise<void> {
  if (await enter(tab)) await pageIn(idOf(tab)).ask(lookOf(await get()));
}

/** What the browser tells of tabs. */
export interface Updated {
  addListener(listener: Heard): void;
  removeListener(listener: Heard): void;
}
type Heard = (id: number, change: { status?: string }, tab: Tab) => void;

/** Traces the next page of the web that the tab has loaded. */
export function traceLoaded(tab: number, updated: Updated): void {
  updated.addListener(function listener(id, { status }, now) {
    // A new tab may say first that it has loaded nothing.
    if (id !== tab || status !== "complete" || !/^https?:/.test(now.url ?? "")) return;
    updated.removeListener(listener);
    void get().then((settings) => trace(now, settings));
  });
}
