/** How following one statement can end → its step, with all that there is to say of it. */
import type { Followed, FollowStatus, Original } from "../trace";
import { compareWith } from "./held";
import type { Job } from "./job";
import type { FollowedPage } from "./page";
import { archivesOf } from "./searches";
import type { Step } from "./steps";

/** An address the page itself names, unread. */
export const marked = (url: string): Original => ({
  url,
  found: "metadata",
  title: null,
  outlet: null,
  published: null,
  quote: null,
  trace: null,
});

/** A page that was read, as somebody's original. */
export const pointed = ({ url, trace: { article } }: FollowedPage): Original => ({
  url,
  found: "search",
  title: article.title,
  outlet: article.outlet,
  published: article.published,
  quote: null,
  trace: null,
});

/** A status, of which nothing more is known. */
export const nothing = (status: FollowStatus, by: string | null): Followed => ({
  status,
  by,
  place: null,
  compared: null,
  continues: [],
  copied: null,
  younger: false,
  candidates: [],
  searches: [],
});

/** An original that was not read. */
export const unopened = (original: Original, status: FollowStatus, by: string): Step => ({
  original,
  next: null,
  followed: { ...nothing(status, by), searches: CLOSED.has(status) ? archivesOf(original.url) : [] },
});

/** An archive may have what the site itself does not give. */
const CLOSED = new Set<FollowStatus>(["gone", "paywalled", "refused", "timeout", "failed"]);

/** No page at all. */
export const pageless = (status: FollowStatus, more: Partial<Followed> = {}): Step => ({
  original: null,
  next: null,
  followed: { ...nothing(status, null), ...more },
});

/** The way leads back to a page that it came from. */
export function closed(job: Job, original: Original, by: string, before: FollowedPage): Step {
  const held = compareWith(job.page.trace, job.attribution, before);
  const followed = { ...nothing("circle", by), compared: held.compared, place: held.place };
  return {
    original: { ...original, ...pointed(before), found: original.found, quote: held.quote },
    next: null,
    followed,
  };
}
