/** The page in a tab → kept in the library, and what the library holds of it already. */
import type { pageIn } from "../messages";
import { isBroken } from "../protocol";
import type { Trace } from "../trace";
import type { Action, Kept } from "../view/state";
import { day, say } from "../words";
import { addressOf, entryOf } from "./entry";
import { library, type Unkept } from "./store";

interface Around {
  page: ReturnType<typeof pageIn>;
  /** Whether the browser forgets all that is kept here, as in a private window. */
  forgets: boolean;
  /** Opens the library's page with that query. */
  open(query: Record<string, string>): void;
}

export function keeping(tab: number, { page, forgets, open }: Around): { keep: Action; kept: Kept } {
  const shelf = library();

  async function keep(trace: Trace): Promise<string> {
    if (forgets) return say("keep_private");
    const story = await page.story();
    if (story === null || isBroken(story)) return say("keep_gone");
    const { present, failed } = await shelf.add([entryOf(trace, story)]);
    if (failed) return unkept({ failed });
    return present[0] ? say("keep_same", day(present[0].keptAt) ?? "") : say("keep_done");
  }

  return {
    keep: { label: "keep", run: keep },
    kept: {
      async last(article) {
        const versions = await shelf.versions(addressOf(article));
        const version = "failed" in versions ? undefined : versions[0];
        const entry = version ? await shelf.entry(version.id) : null;
        if (entry === null || "failed" in entry) return null;
        const { id, keptAt: on, trace } = entry;
        return { id, on, changed: trace.article.text !== article.text };
      },
      compare: (id) => open({ kept: id, tab: String(tab) }),
      watch: shelf.watch,
    },
  };
}

export const unkept = ({ failed }: Unkept): string => say(`keep_${failed}`);
