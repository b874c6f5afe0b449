/** The keys of the manifest, as the reader has them now. */
import browser from "webextension-polyfill";

export interface Shortcut {
  /** As in manifest.json; "open" for the toolbar button. */
  name: "open" | "next" | "previous" | "copy";
  /** "" where the reader has none for it. */
  keys: string;
}

const NAMES: Record<string, Shortcut["name"]> = {
  _execute_action: "open",
  "next-statement": "next",
  "previous-statement": "previous",
  "copy-trace": "copy",
};

export async function shortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return Object.entries(NAMES).map(([command, name]) => ({
    name,
    keys: commands.find((one) => one.name === command)?.shortcut ?? "",
  }));
}

/** Only Firefox has a call for it; Chromium has a page. */
export const changeShortcuts = (): Promise<unknown> =>
  import.meta.env.MODE === "firefox"
    ? browser.commands.openShortcutSettings()
    : browser.tabs.create({ url: "chrome://extensions/shortcuts" });
