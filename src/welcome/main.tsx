/** The entry point of the page of the first run: no script can be put into it, so it holds the engine itself. */
import { render } from "preact";
import browser from "webextension-polyfill";
import { servePanels } from "../beside";
import { answersOf } from "../content/answers";
import { asked } from "../content/asked";
import { knowledgeLoader } from "../content/knowledge";
import { tracedPage } from "../content/page";
import { worldOf } from "../content/world";
import { background, popup, servePage } from "../messages";
import * as options from "../options";
import { isBroken } from "../protocol";
import { shortcuts } from "../shortcuts";
import { inOurWords, say } from "../words";
import { WelcomePage } from "./WelcomePage";

/** Who is told whether the highlights are on: nobody, until the page is drawn. */
const heard = { shown: (_: boolean) => {} };
const toPopup = popup();
const toBackground = background();

/** A script of the extension → run in this page. */
const load = (part: string) =>
  new Promise<boolean>((done) => {
    const script = document.createElement("script");
    script.src = `/${part}.js`;
    script.onload = () => done(true);
    script.onerror = () => done(false);
    document.head.append(script);
  });

const world = worldOf(globalThis);
const page = tracedPage(document, {
  isAlive: () => true,
  traced: () => void toPopup.traced(),
  shown(on, count) {
    heard.shown(on);
    void toPopup.shown(on);
    void toBackground.badge(on ? count : 0);
  },
  followed: async (view) => !isBroken(await toPopup.followed(view)),
  // The story is invented, and so is whoever it names: there is nothing to ask the web for.
  fetching: { fetch: async () => ({ failed: "network" }), cancel: () => {} },
  part: () => world.follow,
  knowledgeFor: knowledgeLoader(world, load),
});
servePage(answersOf(page, asked(document, page, world, load)));
servePanels(page.beside);

inOurWords(document.documentElement);
document.title = say("extension_name");
const app = document.getElementById("app");
if (app) {
  await load("follow");
  render(
    <WelcomePage
      page={page}
      look={options.lookOf(await options.get())}
      permissions={browser.runtime.getManifest().permissions ?? []}
      shortcut={(await shortcuts()).find(({ name }) => name === "open")?.keys ?? ""}
      pinned={(await browser.action.getUserSettings()).isOnToolbar ?? false}
      onShown={(changed) => {
        heard.shown = changed;
      }}
      openOptions={() => void browser.runtime.openOptionsPage()}
    />,
    app,
  );
}
