/** The query of a page that shows a trace, "?tab=7" or "?kept=ID" → that trace. */
import { library } from "./library/store";
import { pageIn } from "./messages";
import type { Trace } from "./trace";

export interface Shown {
  trace: Trace;
  /** The open tab it is of; null where it comes from the library. */
  tab: number | null;
}

/** @returns `lost` where the tab was closed or has gone to another page, or the entry was deleted. */
export async function shown(query: URLSearchParams): Promise<Shown | { failed: "lost" }> {
  const kept = query.get("kept");
  if (kept !== null) {
    const entry = await library().entry(kept);
    return entry === null || "failed" in entry ? { failed: "lost" } : { trace: entry.trace, tab: null };
  }
  const tab = Number(query.get("tab") ?? Number.NaN);
  if (!Number.isSafeInteger(tab)) return { failed: "lost" };
  const view = await pageIn(tab).view();
  return view === null || "failed" in view ? { failed: "lost" } : { trace: view.trace, tab };
}
