/** The entry point of the help. */
import { render } from "preact";
import browser from "webextension-polyfill";
import { language, say } from "../words";
import { HelpPage } from "./HelpPage";

/** Only Firefox has a call for it; Chromium has a page. */
const changeShortcut = (): Promise<unknown> =>
  import.meta.env.MODE === "firefox"
    ? browser.commands.openShortcutSettings()
    : browser.tabs.create({ url: "chrome://extensions/shortcuts" });

document.documentElement.lang = language();
document.title = say("help_title");
const app = document.getElementById("app");
if (app) {
  const commands = await browser.commands.getAll();
  render(
    <HelpPage
      keys={{
        shortcut: commands.find(({ name }) => name === "_execute_action")?.shortcut ?? "",
        change: () => void changeShortcut(),
      }}
      openOptions={() => void browser.runtime.openOptionsPage()}
    />,
    app,
  );
  // The questions were not there yet when the browser looked for the one in the address.
  if (location.hash) location.replace(location.hash);
}
