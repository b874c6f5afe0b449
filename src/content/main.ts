/** The entry point in the page: one trace for one page, answering the popup. Injecting it again changes nothing. */
import { background, popup, servePage } from "../messages";
import { isBroken } from "../protocol";
import type { Part } from "./follows";
import { type Languages, languageLoader } from "./languages";
import { tracedPage } from "./page";

/** The world all scripts of the extension share in a page. */
const world = globalThis as { headwater?: true; headwaterFollow?: Part; headwaterLanguages?: Languages };

if (!world.headwater) {
  world.headwater = true;
  const toPopup = popup();
  const toBackground = background();
  const page = tracedPage(document, {
    shown(on, count) {
      void toPopup.shown(on);
      void toBackground.badge(on ? count : 0);
    },
    followed: async (view) => !isBroken(await toPopup.followed(view)),
    fetching: {
      async fetch(id, request) {
        const answer = await toBackground.fetch({ ...request, id });
        return isBroken(answer) ? { failed: "network" } : answer;
      },
      cancel: (ids) => void toBackground.cancel(ids),
    },
    part: () => world.headwaterFollow,
    languageFor: languageLoader(
      () => world.headwaterLanguages,
      async (file) => (await toBackground.language(file)) === true,
    ),
  });
  servePage({
    click: (_, look) => page.click(look),
    show: (_, on) => page.show(on),
    light: (_, ids) => page.light(ids),
    follow: (_, ids, how) => page.follow(ids, how),
    resume: () => page.resume(),
    stop: () => page.stop(),
  });
}
