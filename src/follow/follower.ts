/**
 * Statements of a page → the chain upward from each: breadth first, within limits, each page opened once. Every statement
 * ends in a status; what is known so far can be seen, and all of it given up, at any time.
 */

import type { How, Progress } from "../following";
import type { Trace } from "../trace";
import type { Engine } from "./engine";
import { type Job, jobsOf, keyOf, once } from "./job";
import type { FollowedPage } from "./page";
import { Run } from "./run";
import { type Step, Steps } from "./steps";
import { type FetchText, web } from "./web";

export interface Follower {
  /** Resolves when all that could be done is done, or the signal aborts. */
  follow(ids: string[], how: How, signal: AbortSignal): Promise<void>;
  /** The article's trace with all that was found. */
  trace(): Trace;
  progress(): Progress;
}

/** @param front the article the reader is on. @param changed is called whenever there is more to see. */
export function follower(
  front: FollowedPage,
  engine: Engine,
  fetchText: FetchText,
  changed: () => void,
): Follower {
  const steps = new Steps();
  const running = new Set<string>();
  const sites = new Set<string>();
  const requests: Record<string, number> = {};
  const busy = new Set<string>();
  let run: Run | undefined;

  const asked = (by: string, tooOften: boolean) => {
    requests[by] = (requests[by] ?? 0) + 1;
    if (tooOften) busy.add(by);
    changed();
  };

  async function follow(ids: string[], how: How, signal: AbortSignal): Promise<void> {
    sites.clear();
    busy.clear();
    running.clear();
    signal.addEventListener("abort", () => running.clear());
    const seen = new Set<string>();
    const own = new Run(engine, web(fetchText, how.delay, asked, signal), how, signal);
    run = own;
    const done = (job: Job, step: Step, site?: string) => {
      if (signal.aborted) return;
      if (site) sites.add(site);
      steps.set(job.page.url, job.attribution.id, step);
      changed();
    };
    let jobs = jobsOf(front, ids, [], null);
    for (const job of jobs) running.add(job.root);
    changed();
    for (let hop = 1; jobs.length > 0 && !signal.aborted; hop++) {
      const onward = await Promise.all(jobs.map((job) => stepOf(job, own, hop, done)));
      for (const job of jobs) seen.add(keyOf(job));
      jobs = once(onward.flat()).filter((job) => !seen.has(keyOf(job)));
      for (const root of running) if (!jobs.some((job) => job.root === root)) running.delete(root);
      changed();
    }
    if (signal.aborted) return;
    running.clear();
    changed();
  }

  async function stepOf(
    job: Job,
    own: Run,
    hop: number,
    done: (job: Job, step: Step, site?: string) => void,
  ): Promise<Job[]> {
    const { step, page, site } = await own.step(job, hop);
    if (page) steps.keep(page.url, page.trace);
    done(job, step, site);
    if (!page) return [];
    return jobsOf(page, step.followed.continues, job.way, job.root);
  }

  return {
    follow,
    trace: () => steps.woven(front.url, front.trace),
    progress: () => ({
      running: [...running],
      sites: [...sites],
      pages: run?.opened ?? 0,
      requests: { ...requests },
      busy: [...busy],
      broken: null,
    }),
  };
}
