/** The entry point of the help. */
import { render } from "preact";
import browser from "webextension-polyfill";
import { changeShortcuts, shortcuts } from "../shortcuts";
import { inOurWords, say } from "../words";
import { HelpPage } from "./HelpPage";

inOurWords(document.documentElement);
document.title = say("help_title");
const app = document.getElementById("app");
if (app) {
  render(
    <HelpPage
      keys={{ shortcuts: await shortcuts(), change: () => void changeShortcuts() }}
      openOptions={() => void browser.runtime.openOptionsPage()}
    />,
    app,
  );
  // The questions were not there yet when the browser looked for the one in the address.
  if (location.hash) location.replace(location.hash);
}
