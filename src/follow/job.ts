/** A page and statements in it → the jobs of following each to where it came from. */
import type { Attribution } from "../trace";
import { isAddressOf } from "./addresses";
import type { FollowedPage } from "./page";

/** A statement to follow from a page, on behalf of one of the article in front. */
export interface Job {
  page: FollowedPage;
  attribution: Attribution;
  /** Id of that one. */
  root: string;
  /** The pages on the way here, this one last. */
  way: FollowedPage[];
}

/** @param root null where the page is the article in front, whose statements are followed for themselves. */
export const jobsOf = (page: FollowedPage, ids: string[], way: FollowedPage[], root: string | null): Job[] =>
  page.trace.attributions
    .filter(({ id }) => ids.includes(id))
    .map((attribution) => ({ page, attribution, root: root ?? attribution.id, way: [...way, page] }));

export const keyOf = ({ page, attribution }: Job) => `${page.url} ${attribution.id}`;

/** Two ways may lead to one statement: it is followed once. */
export const once = (jobs: Job[]): Job[] => [...new Map(jobs.map((job) => [keyOf(job), job])).values()];

/** The page on the way here that an address is of. */
export const circleOf = ({ way }: Job, url: string): FollowedPage | undefined =>
  way.find((page) => isAddressOf(page, url));
