/** Requests of many tabs → their answers, from the pages kept or from the web; each can be given up under way. */
import type { Fetched, FetchRequest, Unfetched } from "../following";
import type { Cache } from "./cache";
import { fetchText, type Surroundings } from "./fetch";

type Tab = number | undefined;

/** What is cut off of data would be refused of a page: one address is kept for each apart. */
const nameOf = ({ kind, url }: FetchRequest) => `${kind} ${url}`;

export function fetcher(pages: Cache, around: Surroundings) {
  const underWay = new Map<string, AbortController>();
  const key = (tab: Tab, id: string) => `${tab} ${id}`;

  async function fetchFor(tab: Tab, request: FetchRequest): Promise<Fetched | Unfetched> {
    const stop = new AbortController();
    underWay.set(key(tab, request.id), stop);
    try {
      const answer = (await keptFor(request)) ?? (await fetchText(request, around, stop.signal));
      if (!("failed" in answer) && !answer.kept && !request.own) await pages.put(nameOf(request), answer);
      return answer;
    } finally {
      underWay.delete(key(tab, request.id));
    }
  }

  /** Where the reader has taken a site's permission back, its pages are closed again, kept or not. */
  async function keptFor(request: FetchRequest): Promise<Fetched | null> {
    const kept = request.own ? null : await pages.get(nameOf(request));
    if (!kept) return null;
    const allowed = await Promise.all([request.url, kept.url].map(around.isAllowed));
    return allowed.every(Boolean) ? kept : null;
  }

  function cancelFor(tab: Tab, ids: string[]): void {
    for (const id of ids) underWay.get(key(tab, id))?.abort();
  }

  return { fetchFor, cancelFor };
}
