/** Requests of many tabs → their answers, from the pages kept or from the web; each can be given up under way. */
import type { Fetched, FetchRequest, Unfetched } from "../following";
import type { Cache } from "./cache";
import { fetchText, type Surroundings } from "./fetch";

type Tab = number | undefined;

export function fetcher(pages: Cache, around: Surroundings) {
  const underWay = new Map<string, AbortController>();
  const key = (tab: Tab, id: string) => `${tab} ${id}`;

  async function fetchFor(tab: Tab, request: FetchRequest): Promise<Fetched | Unfetched> {
    // Where the reader has taken a site's permission back, its pages are closed again, kept or not.
    const kept = !request.own && (await around.isAllowed(request.url)) ? await pages.get(request.url) : null;
    if (kept) return kept;
    const stop = new AbortController();
    underWay.set(key(tab, request.id), stop);
    const answer = await fetchText(request, around, stop.signal);
    underWay.delete(key(tab, request.id));
    if (!("failed" in answer) && !request.own) await pages.put(request.url, answer);
    return answer;
  }

  function cancelFor(tab: Tab, ids: string[]): void {
    for (const id of ids) underWay.get(key(tab, id))?.abort();
  }

  return { fetchFor, cancelFor };
}
