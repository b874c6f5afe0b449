/** A statement that links nowhere → its original, looked for by one provider after another until one is proved. */

import type { How } from "../following";
import type { Attribution, Candidate, Original } from "../trace";
import { compareWith } from "./held";
import type { FollowedPage, Unread } from "./page";
import type { From, Leads, Provider } from "./provider";
import { scored } from "./score";
import type { Wanted } from "./wanted";
import type { Web } from "./web";

/** Leads opened for one statement and provider. */
const OPENED = 2;
/** Below this a title has nothing to do with the statement, and is not worth a reader's time. */
const WORTH_OPENING = 0.1;
const WORTH_SHOWING = 0.25;
/** Candidates a reader is shown. */
const SHOWN = 3;
/** What quoted words in their order give, and the sense of a sentence alone does not: see compare.ts. */
export const PROVED = 0.85;

export interface Hunted {
  /** Where it stands, proved by its words; null where nothing was. */
  page: FollowedPage | null;
  found: Original["found"];
  by: string | null;
  candidates: Candidate[];
  /** The site the reader would have to allow for more to be seen. */
  site: string | null;
}

export interface Hunter {
  providers: readonly Provider[];
  web: Web;
  how: How;
  /** Opens a page, within the limits of the run; null where they are reached. */
  open(url: string): Promise<FollowedPage | Unread | null>;
}

export async function hunt(
  wanted: Wanted,
  attribution: Attribution,
  from: From,
  { providers, web, how, open }: Hunter,
): Promise<Hunted> {
  const candidates = new Map<string, Candidate>();
  let site: Hunted["site"] = null;
  for (const provider of providers) {
    const leads = await within(provider.patience, provider.find(wanted, from, web, how));
    if (!Array.isArray(leads)) {
      if (leads.failed === "no-permission" && provider.asks === "outlet") site ??= leads.site;
      continue;
    }
    const offered = leads
      .map((lead) => scored(lead, wanted, provider.id))
      .filter(
        ({ url, score }) => URL.canParse(url) && (score >= WORTH_OPENING || provider.found !== "search"),
      )
      .sort((a, b) => b.score - a.score)
      .slice(0, OPENED);
    for (const candidate of offered) {
      if (candidates.has(candidate.url)) continue;
      const page = await open(candidate.url);
      const read = page && "trace" in page ? page : null;
      if (page && "status" in page) site ??= page.site ?? null;
      const held = read && compareWith(from.trace, attribution, read);
      if (read && held && held.proof >= PROVED)
        return { page: read, found: provider.found, by: provider.id, candidates: [], site: null };
      candidates.set(candidate.url, {
        ...candidate,
        title: candidate.title ?? read?.trace.article.title ?? null,
        score: Math.max(candidate.score * (read ? 0.5 : 0.8), held?.proof ?? 0),
      });
    }
  }
  const shown = [...candidates.values()].filter(({ score }) => score >= WORTH_SHOWING);
  shown.sort((a, b) => b.score - a.score);
  return { page: null, found: "search", by: null, candidates: shown.slice(0, SHOWN), site };
}

async function within(milliseconds: number, leads: Promise<Leads>): Promise<Leads> {
  const late = new Promise<Leads>((resolve) => setTimeout(resolve, milliseconds, { failed: "timeout" }));
  return Promise.race([leads, late]);
}
