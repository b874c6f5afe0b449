/** The entry point in the page: one trace for one page, answering the popup. Injecting it again changes nothing. */
import { servePanels } from "../beside";
import { background, popup, servePage } from "../messages";
import { isBroken } from "../protocol";
import { answersOf } from "./answers";
import { asked } from "./asked";
import { knowledgeLoader } from "./knowledge";
import { tracedPage } from "./page";
import { worldOf } from "./world";

const world = worldOf(globalThis);

if (!world.started) {
  world.started = true;
  const toPopup = popup();
  const toBackground = background();
  const inject = async (part: string) => (await toBackground.part(part)) === true;
  const page = tracedPage(document, {
    traced: () => void toPopup.traced(),
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
    part: () => world.follow,
    knowledgeFor: knowledgeLoader(world, inject),
  });
  servePage(answersOf(page, asked(document, page, world, inject)));
  servePanels(page.beside);
}
