/** The query of the library's address → what it names: all that is kept, one entry, or two versions of a page. */
import { shown } from "../shown";
import type { Version } from "./ComparePage";
import type { Entry } from "./entry";
import type { Lacking } from "./Missing";
import type { Library } from "./store";

export type Opened = { list: true } | { entry: Entry } | { before: Version; after: Version } | Lacking;

export async function open(shelf: Library, query: URLSearchParams): Promise<Opened> {
  const id = query.get("kept");
  if (id === null) return { list: true };
  const entry = await entryOf(shelf, id);
  if ("failed" in entry) return entry;
  const after = await other(shelf, query);
  if (after === null) return { entry };
  return "failed" in after ? after : { before: entry, after };
}

/** What the entry is to be held against; null where it is shown alone. */
async function other(shelf: Library, query: URLSearchParams): Promise<Version | Lacking | null> {
  const [id, tab] = [query.get("with"), query.get("tab")];
  if (id !== null) return entryOf(shelf, id);
  if (tab === null) return null;
  const now = await shown(new URLSearchParams({ tab }));
  return "failed" in now ? now : { keptAt: null, trace: now.trace };
}

const entryOf = async (shelf: Library, id: string): Promise<Entry | Lacking> =>
  (await shelf.entry(id)) ?? { failed: "gone" };
