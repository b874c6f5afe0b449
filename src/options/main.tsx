/** The entry point of the options page. */
import { render } from "preact";
import browser from "webextension-polyfill";
import { library } from "../library/store";
import { background } from "../messages";
import * as options from "../options";
import { EVERYWHERE, originsOf, siteIn, wishFor } from "../permission";
import * as keys from "../shortcuts";
import { inOurWords, say } from "../words";
import { OptionsPage } from "./OptionsPage";
import type { Sites } from "./sites";

const originsFor = (site: string | null) => (site === null ? EVERYWHERE : originsOf(site));

const sites: Sites = {
  async list() {
    const { origins = [] } = await browser.permissions.getAll();
    if (origins.some((origin) => EVERYWHERE.includes(origin) || origin === "<all_urls>")) return null;
    return origins.flatMap((origin) => siteIn(origin) ?? []).sort();
  },
  allow: (site) => browser.permissions.request(wishFor(originsFor(site))).catch(() => false),
  takeBack: async (site) => void (await browser.permissions.remove({ origins: originsFor(site) })),
  watch(changed, signal) {
    for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
      event.addListener(changed);
      signal.addEventListener("abort", () => event.removeListener(changed));
    }
  },
};

const kept = {
  async count() {
    const count = await background().kept();
    return typeof count === "number" ? count : 0;
  },
  async clear() {
    await background().forget();
  },
};

inOurWords(document.documentElement);
document.title = say("options_title");
const app = document.getElementById("app");
if (app) {
  const first = await options.get();
  const wanted = new URLSearchParams(location.search).get("always") ?? "";
  render(
    <OptionsPage first={first} {...options} {...{ sites, shelf: library(), wanted, keys, kept }} />,
    app,
  );
}
