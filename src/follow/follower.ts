/**
 * Statements of a page → the chain upward from each: breadth first, within limits, each page opened once. Every statement
 * ends in a status; what is known so far can be seen, and all of it given up, at any time.
 */

import type { How, Progress } from "../following";
import { siteOf } from "../hosts";
import type { Attribution, Followed, FollowStatus, Original, Source, Trace } from "../trace";
import { copiedShare } from "./copies";
import { embeddedOriginal } from "./embeds";
import type { Engine } from "./engine";
import { compareWith, continuing } from "./held";
import { hunt } from "./hunt";
import { MOST } from "./limits";
import { type FollowedPage, readPage, type Unread, unread } from "./page";
import { isPrimary } from "./primary";
import { providers } from "./providers";
import { archivesOf, searchesFor, webSearch } from "./searches";
import { siteSearch } from "./site-search";
import { type Step, Steps } from "./steps";
import { outletOf, type Wanted, wantedOf } from "./wanted";
import { fromArchive } from "./wayback";
import { type FetchText, type Web, web } from "./web";

export interface Follower {
  /** Resolves when all that could be done is done, or the signal aborts. */
  follow(ids: string[], how: How, signal: AbortSignal): Promise<void>;
  /** The article's trace with all that was found. */
  trace(): Trace;
  progress(): Progress;
}

/** A statement to follow from a page, on behalf of one of the article in front. */
interface Job {
  page: FollowedPage;
  attribution: Attribution;
  root: string;
  /** Addresses of the pages on the way here, this one last. */
  way: FollowedPage[];
}

/** @param front the article the reader is on. @param changed is called whenever there is more to see. */
export function follower(
  front: FollowedPage,
  engine: Engine,
  fetchText: FetchText,
  changed: () => void,
): Follower {
  const steps = new Steps();
  const running = new Map<string, number>();
  const sites = new Set<string>();
  const requests: Record<string, number> = {};
  let opened = 0;

  const asked = (by: string) => {
    requests[by] = (requests[by] ?? 0) + 1;
    changed();
  };

  async function follow(ids: string[], how: How, signal: AbortSignal): Promise<void> {
    sites.clear();
    running.clear();
    signal.addEventListener("abort", () => running.clear());
    const seen = new Set<string>();
    const run = new Run(front, engine, web(fetchText, how.delay, asked, signal), how, signal);
    const done = (job: Job, step: Step, site?: string) => {
      if (signal.aborted) return;
      if (site) sites.add(site);
      if (step.next) opened = run.opened;
      steps.set(job.page.url, job.attribution.id, step);
      changed();
    };
    let jobs = jobsOf(front, ids, [], null);
    for (const job of jobs) running.set(job.root, 1);
    changed();
    for (let hop = 1; jobs.length > 0 && !signal.aborted; hop++) {
      const onward = await Promise.all(jobs.map((job) => stepOf(job, run, hop, done)));
      for (const job of jobs) seen.add(keyOf(job));
      jobs = once(onward.flat()).filter((job) => !seen.has(keyOf(job)));
      for (const root of [...running.keys()])
        if (!jobs.some((job) => job.root === root)) running.delete(root);
      changed();
    }
    if (signal.aborted) return;
    running.clear();
    opened = run.opened;
    changed();
  }

  async function stepOf(
    job: Job,
    run: Run,
    hop: number,
    done: (job: Job, step: Step, site?: string) => void,
  ): Promise<Job[]> {
    const { step, page, site } = await run.step(job, hop);
    if (page) steps.keep(page.url, page.trace);
    done(job, step, site);
    if (!page) return [];
    return jobsOf(page, step.followed.continues, job.way, job.root);
  }

  return {
    follow,
    trace: () => steps.woven(front.url, front.trace),
    progress: () => ({
      running: [...running.keys()],
      sites: [...sites],
      pages: opened,
      requests: { ...requests },
      broken: null,
    }),
  };
}

const jobsOf = (page: FollowedPage, ids: string[], way: FollowedPage[], root: string | null): Job[] =>
  page.trace.attributions
    .filter(({ id }) => ids.includes(id))
    .map((attribution) => ({ page, attribution, root: root ?? attribution.id, way: [...way, page] }));

const keyOf = ({ page, attribution }: Job) => `${page.url} ${attribution.id}`;

/** Two ways may lead to one statement: it is followed once. */
const once = (jobs: Job[]): Job[] => [...new Map(jobs.map((job) => [keyOf(job), job])).values()];

interface Stepped {
  step: Step;
  page: FollowedPage | null;
  site?: string;
}

/** One click's worth of following: its web, its limits, the pages it opened. */
class Run {
  opened = 0;
  private readonly pages = new Map<string, Promise<FollowedPage | Unread>>();

  constructor(
    private readonly front: FollowedPage,
    private readonly engine: Engine,
    private readonly web: Web,
    private readonly how: How,
    private readonly signal: AbortSignal,
  ) {}

  async step(job: Job, hop: number): Promise<Stepped> {
    const { original } = job.attribution;
    if (original) return this.stepTo(job, hop, original, "link");
    const embedded = embeddedOriginal(job.page, job.attribution);
    if (embedded) return this.stepTo(job, hop, marked(embedded), "marks");
    const outlet = outletOf(job.page.trace, job.attribution);
    if (!outlet) return this.withoutOutlet(job);
    return this.hunted(job, hop, outlet);
  }

  /** Null where the limit of pages is reached. */
  private async open(url: string): Promise<FollowedPage | Unread | null> {
    const key = addressKey(url);
    const known = this.pages.get(key);
    if (known) return known;
    if (this.opened >= Math.min(this.how.pages, MOST.pages) || this.signal.aborted) return null;
    this.opened++;
    const page = readPage(url, this.web, this.engine);
    this.pages.set(key, page);
    const read = await page;
    // What was not even asked for leaves room for another page.
    if ("status" in read && read.status === "no-permission") this.opened--;
    else if ("trace" in read) this.pages.set(addressKey(read.url), page);
    return page;
  }

  private async stepTo(job: Job, hop: number, original: Original, by: string): Promise<Stepped> {
    const before = circle(job, original.url);
    if (before) return { step: closed(job, original, by, before), page: null };
    if (hop > Math.min(this.how.hops, MOST.hops))
      return { step: unopened(original, "found", by), page: null };
    const page = await this.open(original.url);
    if (page === null) return { step: unopened(original, "found", by), page: null };
    if ("status" in page) return this.closedDoor(job, original, by, page);
    return this.arrived(job, original, by, page);
  }

  /** What is gone may stand in an archive. */
  private async closedDoor(
    job: Job,
    original: Original,
    by: string,
    { status, site }: Unread,
  ): Promise<Stepped> {
    const step = unopened(original, status, by);
    if (status !== "gone") return { step, page: null, ...(site && { site }) };
    const archived = this.how.wayback ? await fromArchive(original.url, job.page.trace, this.web) : null;
    const page = archived && (await this.open(archived));
    if (!archived || !page || "status" in page) return { step, page: null };
    return this.arrived(job, { ...original, url: archived, found: "archive" }, by, page);
  }

  private arrived(job: Job, original: Original, by: string, page: FollowedPage): Stepped {
    const before = circle(job, page.url);
    if (before) return { step: closed(job, original, by, before), page: null };
    const { trace, attribution } = { trace: job.page.trace, attribution: job.attribution };
    const held = compareWith(trace, attribution, page);
    if (!page.isArticle && !held.place) return { step: unopened(original, "unreadable", by), page: null };
    const { article } = page.trace;
    const cited = trace.sources.find(({ id }) => id === attribution.path.at(-1)) ?? null;
    const isFirst = isPrimary(page.url, article.title, page.marks, cited);
    const status: FollowStatus = page.marks.paywalled ? "paywalled" : isFirst ? "primary" : "followed";
    // What is not in the open part of a text may well be in the rest.
    const quote = page.marks.paywalled && !held.place ? null : held.quote;
    return {
      page,
      step: {
        next: page.url,
        original: {
          ...original,
          title: article.title || original.title,
          outlet: article.outlet ?? original.outlet,
          published: article.published ?? original.published,
          quote,
        },
        followed: {
          ...nothing(status, by),
          compared: held.compared,
          place: held.place,
          continues: isFirst ? [] : continuing(held, page),
          copied: held.compared === "translated" ? null : copiedShare(trace.article.text, article.text),
          younger: isYounger(article.published, trace.article.published),
          searches: status === "paywalled" ? archivesOf(page.url) : [],
        },
      },
    };
  }

  private async hunted(job: Job, hop: number, outlet: Source): Promise<Stepped> {
    const wanted = wantedOf(job.page.trace, job.attribution, outlet);
    const before = job.way.slice(0, -1).find((page) => isOn(page, wanted));
    if (before && compareWith(job.page.trace, job.attribution, before).place)
      return { step: closed(job, pointed(before), "names", before), page: null };
    if (hop > Math.min(this.how.hops, MOST.hops)) return this.lost(wanted, []);
    const { page, found, by, candidates, barred } = await hunt(wanted, job.attribution, job.page, {
      providers,
      web: this.web,
      how: this.how,
      open: (url) => this.open(url),
    });
    if (page) return this.arrived(job, { ...pointed(page), found }, by ?? found, page);
    if (candidates.length === 0 && barred) {
      const { status, site } = unread(barred);
      const step = {
        original: null,
        next: null,
        followed: { ...nothing(status, null), searches: searchesFor(wanted, null) },
      };
      return { step, page: null, ...(site && { site }) };
    }
    return this.lost(wanted, candidates);
  }

  private async lost(wanted: Wanted, candidates: Followed["candidates"]): Promise<Stepped> {
    const searches = searchesFor(wanted, await siteSearch(wanted.site, this.web, this.engine));
    const status = candidates.length > 0 ? "candidate" : "named";
    return {
      page: null,
      step: { original: null, next: null, followed: { ...nothing(status, null), candidates, searches } },
    };
  }

  /** Nobody to ask; only a mark on the page itself can say more. */
  private async withoutOutlet(job: Job): Promise<Stepped> {
    const { page, attribution } = job;
    for (const url of page.marks.origins) {
      const there = await this.open(url);
      if (there && "trace" in there && compareWith(page.trace, attribution, there).proof >= 0.85)
        return this.arrived(job, { ...pointed(there), found: "metadata" }, "marks", there);
    }
    const source = page.trace.sources.find(({ id }) => id === attribution.path.at(-1));
    const status = !source || source.kind === "anonymous" ? "unnamed" : "named";
    const searches =
      status === "named" && page === this.front ? [webSearch(wordsFor(page.trace, attribution, source))] : [];
    return {
      page: null,
      step: { original: null, next: null, followed: { ...nothing(status, null), searches } },
    };
  }
}

/** A source without a site of its own can still be looked for in the web at large. */
const wordsFor = (trace: Trace, attribution: Attribution, source: Source | undefined): string => {
  const outlet = { ...(source as Source), domain: "" };
  const { words } = wantedOf(trace, attribution, outlet);
  return [source?.name ?? "", ...words.slice(0, 6).map(({ text }) => text)].join(" ");
};

/** An address the page itself names, unread. */
const marked = (url: string): Original => ({
  url,
  found: "metadata",
  title: null,
  outlet: null,
  published: null,
  quote: null,
  trace: null,
});

const pointed = ({ url, trace: { article } }: FollowedPage): Original => ({
  url,
  found: "search",
  title: article.title,
  outlet: article.outlet,
  published: article.published,
  quote: null,
  trace: null,
});

const nothing = (status: FollowStatus, by: string | null): Followed => ({
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

const unopened = (original: Original, status: FollowStatus, by: string): Step => ({
  original,
  next: null,
  followed: { ...nothing(status, by), searches: CLOSED.has(status) ? archivesOf(original.url) : [] },
});

/** An archive may have what the site itself does not give. */
const CLOSED = new Set<FollowStatus>(["gone", "paywalled", "refused", "timeout", "failed"]);

/** The page on the way here that an address is of. */
const circle = ({ way }: Job, url: string): FollowedPage | undefined =>
  way.find((page) => addressesOf(page).some((at) => addressKey(at) === addressKey(url)));

/** Its canonical address is another page's where it stands on another site: that of its original. */
function addressesOf({ url, trace }: FollowedPage): string[] {
  const { canonicalUrl } = trace.article;
  return canonicalUrl && siteOf(canonicalUrl) === siteOf(url) ? [url, canonicalUrl] : [url];
}

function closed(job: Job, original: Original, by: string, before: FollowedPage): Step {
  const held = compareWith(job.page.trace, job.attribution, before);
  const followed = { ...nothing("circle", by), compared: held.compared, place: held.place };
  return {
    original: { ...original, ...pointed(before), found: original.found, quote: held.quote },
    next: null,
    followed,
  };
}

const isOn = (page: FollowedPage, { site }: Wanted): boolean =>
  new URL(page.url).hostname === site || new URL(page.url).hostname.endsWith(`.${site}`);

/** One page under its several addresses: without scheme, "www.", fragment and what is added to count clicks. */
function addressKey(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname, search } = new URL(url);
  // By hand, for content scripts of Firefox cannot walk through URLSearchParams.
  const query = search
    .slice(1)
    .split("&")
    .filter((part) => !/^(?:utm_|fbclid|gclid|ref=)/.test(part));
  return `${hostname.replace(/^www\./, "")}${pathname.replace(/\/$/, "")}?${query.join("&")}`;
}

const MINUTES = 10 * 60 * 1000;

/** Where one of them tells only the day, the same day says nothing. */
function isYounger(original: string | null, citing: string | null): boolean {
  if (original === null || citing === null) return false;
  if (!original.includes("T") || !citing.includes("T")) return original.slice(0, 10) > citing.slice(0, 10);
  return Date.parse(original) - Date.parse(citing) > MINUTES;
}
