/** What the reader asks for by a key or in the context menu, the popup closed → done in the page, which is read first. */
import type { Look, Page, View } from "../messages";
import type { Trace } from "../trace";
import { type Key, say } from "../words";
import type { TracedPage } from "./page";
import { toaster } from "./toast";
import type { World } from "./world";

export type Asked = Pick<Page, "step" | "copy" | "ask">;

/** Writes a trace to the clipboard. @returns whether the browser let it. */
export type CopyTrace = (trace: Trace, format: string) => Promise<boolean>;

/** @param inject puts a part of the extension into the page. */
export function asked(
  document: Document,
  page: TracedPage,
  world: World,
  inject: (part: string) => Promise<boolean>,
): Asked {
  const toast = toaster(document);

  /** Says so where the page has no trace. */
  async function read(look: Look): Promise<View | null> {
    const view = page.view() ?? (await page.trace(look));
    if (!("failed" in view)) return view;
    toast(say(`state_${view.failed.replaceAll("-", "_")}` as Key));
    return null;
  }

  /** Says so where the page has no statements. */
  async function traced(look: Look): Promise<View | null> {
    const view = await read(look);
    if (view?.trace.attributions.length !== 0) return view;
    toast(say("state_nothing"));
    return null;
  }

  return {
    async step(look, by) {
      if (await traced(look)) page.lay()?.step(by);
    },
    async copy(look, format) {
      const view = await traced(look);
      if (!world.copyTrace) await inject("export");
      const write = world.copyTrace;
      if (!view || !write) return;
      if (!isSecureContext) return toast(say("copy_closed"));
      const name = say(`format_${format}` as Key);
      const done = say("copied", name);
      const take = async () => say((await write(view.trace, format)) ? "copied" : "copy_closed", name);
      const words = await take();
      // Without a click in the page, not every browser lets it write to the clipboard.
      if (words === done) toast(words);
      else toast(say("copy_wants_click"), { label: say("copy", name), take });
    },
    async ask(look) {
      if (!(await read(look))) return;
      const selection = document.getSelection();
      const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
      if (range && page.lay()?.tell(range)) return;
      // Browsers offer this of words in fields and frames, too, which are none of the page's own.
      if (page.add() === "nothing") toast(say("add_nothing"));
    },
  };
}
