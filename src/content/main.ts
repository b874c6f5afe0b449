/** The entry point in the page: one trace for one page, answering the popup. Injecting it again changes nothing. */
import browser from "webextension-polyfill";
import { servePanels } from "../beside";
import { background, popup, servePage } from "../messages";
import { isBroken } from "../protocol";
import { answersOf } from "./answers";
import { asked } from "./asked";
import { knowledgeLoader } from "./knowledge";
import { tracedPage } from "./page";
import { clearRemains } from "./remains";
import { worldOf } from "./world";

const world = worldOf(globalThis);

if (!world.started) {
  world.started = true;
  clearRemains(document);
  const toPopup = popup();
  const toBackground = background();
  const inject = async (part: string) => (await toBackground.part(part)) === true;
  const page = tracedPage(document, {
    // Browsers take its id from a script whose extension has gone.
    isAlive: () => browser.runtime?.id !== undefined,
    traced: () => void toPopup.traced(),
    shown(on, count) {
      void toPopup.shown(on);
      void toBackground.badge(on ? count : 0);
    },
    followed: async (view) => !isBroken(await toPopup.followed(view)),
    fetching: {
      async fetch(id, request) {
        const ask = () => toBackground.fetch({ ...request, id });
        const first = await ask();
        // A background that the browser ended meanwhile is there again for who asks again.
        const answer = isBroken(first) ? await ask() : first;
        return isBroken(answer) ? { failed: "network" } : answer;
      },
      cancel: (ids) => void toBackground.cancel(ids),
    },
    part: () => world.follow,
    knowledgeFor: knowledgeLoader(world, inject),
  });
  // Come back to, a page is as it was left, but the browser has cleared its button.
  addEventListener("pageshow", ({ persisted }) => persisted && page.returned());
  servePage(answersOf(page, asked(document, page, world, inject)));
  servePanels(page.beside);
}
