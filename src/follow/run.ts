/** A statement to follow → the page it came from, read and compared; or the honest end of the way. */
import type { How } from "../following";
import type { Original, Source } from "../trace";
import { addressKey, isOnSite } from "./addresses";
import { arrival, type Stepped } from "./arrival";
import { embeddedOriginal } from "./embeds";
import type { Engine } from "./engine";
import { compareWith } from "./held";
import { hunt, PROVED } from "./hunt";
import { circleOf, type Job } from "./job";
import { MOST } from "./limits";
import { closed, marked, pageless, pointed, unopened } from "./outcomes";
import { type FollowedPage, readPage, type Unread } from "./page";
import { providers } from "./providers";
import { searchesFor, searchFor } from "./searches";
import { siteSearch } from "./site-search";
import type { Step } from "./steps";
import { outletOf, wantedOf } from "./wanted";
import { fromArchive } from "./wayback";
import type { Web } from "./web";

/** One click's worth of following: its web, its limits, the pages it opened. */
export class Run {
  opened = 0;
  private readonly pages = new Map<string, Promise<FollowedPage | Unread>>();
  private readonly hops: number;

  constructor(
    private readonly engine: Engine,
    private readonly web: Web,
    private readonly how: How,
    private readonly signal: AbortSignal,
  ) {
    this.hops = Math.min(how.hops, MOST.hops);
  }

  /** @param hop number of the step, 1 for that from the article in front. */
  async step(job: Job, hop: number): Promise<Stepped> {
    const { page, attribution } = job;
    if (attribution.original) return this.stepTo(job, hop, attribution.original, "link");
    const embedded = embeddedOriginal(page, attribution);
    if (embedded) return this.stepTo(job, hop, marked(embedded), "marks");
    const outlet = outletOf(page.trace, attribution);
    return outlet ? this.huntFor(job, hop, outlet) : this.withoutOutlet(job, hop);
  }

  private async stepTo(job: Job, hop: number, original: Original, by: string): Promise<Stepped> {
    const before = circleOf(job, original.url);
    if (before) return without(closed(job, original, by, before));
    const page = hop > this.hops ? null : await this.open(original.url);
    if (page === null) return without(unopened(original, "found", by));
    return "status" in page ? this.shut(job, original, by, page) : arrival(job, original, by, page);
  }

  /** A page that could not be read; what is gone may stand in an archive. */
  private async shut(job: Job, original: Original, by: string, { status, site }: Unread): Promise<Stepped> {
    const archived =
      status === "gone" && this.how.wayback
        ? await fromArchive(original.url, job.page.trace, this.web)
        : null;
    const page = archived && (await this.open(archived));
    if (archived && page && "trace" in page)
      return arrival(job, { ...original, url: archived, found: "archive" }, by, page);
    return without(unopened(original, status, by), site);
  }

  private async huntFor(job: Job, hop: number, outlet: Source): Promise<Stepped> {
    const { page: from, attribution, way } = job;
    const wanted = wantedOf(from.trace, attribution, outlet);
    const before = way.slice(0, -1).find((page) => isOnSite(page, wanted.site));
    if (before && compareWith(from.trace, attribution, before).place)
      return without(closed(job, pointed(before), "names", before));
    if (hop > this.hops) return without(pageless("named", { searches: searchesFor(wanted, null) }));
    const hunter = { providers, web: this.web, how: this.how, open: (url: string) => this.open(url) };
    const { page, found, by, candidates, site } = await hunt(wanted, attribution, from, hunter);
    if (page) return arrival(job, { ...pointed(page), found }, by ?? found, page);
    if (site)
      return without(pageless("no-permission", { candidates, searches: searchesFor(wanted, null) }), site);
    const searches = searchesFor(wanted, await siteSearch(wanted.site, this.web, this.engine));
    return without(pageless(candidates.length > 0 ? "candidate" : "named", { candidates, searches }));
  }

  /** Nobody to ask; only a mark on the page itself can say more. */
  private async withoutOutlet(job: Job, hop: number): Promise<Stepped> {
    const { trace, marks } = job.page;
    let barred: string | undefined;
    for (const url of hop > this.hops ? [] : marks.origins) {
      const page = await this.open(url);
      if (page && "trace" in page && compareWith(trace, job.attribution, page).proof >= PROVED)
        return arrival(job, { ...pointed(page), found: "metadata" }, "marks", page);
      if (page && "status" in page) barred ??= page.site;
    }
    if (barred) return without(pageless("no-permission"), barred);
    const source = trace.sources.find(({ id }) => id === job.attribution.path.at(-1));
    if (!source || source.kind === "anonymous") return without(pageless("unnamed"));
    // A source without a site of its own can still be looked for in the web at large.
    const { words } = wantedOf(trace, job.attribution, source);
    return without(pageless("named", { searches: hop === 1 ? [searchFor(source.name, words)] : [] }));
  }

  /** Null where the limit of pages is reached. */
  private async open(url: string): Promise<FollowedPage | Unread | null> {
    const known = this.pages.get(addressKey(url));
    if (known) return known;
    if (this.opened >= Math.min(this.how.pages, MOST.pages) || this.signal.aborted) return null;
    this.opened++;
    const page = readPage(url, this.web, this.engine);
    this.pages.set(addressKey(url), page);
    const read = await page;
    // What was not even asked for leaves room for another page.
    if ("status" in read && read.status === "no-permission") this.opened--;
    else if ("trace" in read) this.pages.set(addressKey(read.url), page);
    return page;
  }
}

const without = (step: Step, site?: string): Stepped => ({ step, page: null, ...(site && { site }) });
