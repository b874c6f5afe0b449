/** A statement and the page it was followed to → the step: how it stands there, what kind of page that is, where to go on. */
import type { FollowStatus, Original } from "../trace";
import { copiedShare } from "./copies";
import { compareWith, continuing } from "./held";
import { circleOf, type Job } from "./job";
import { closed, nothing, unopened } from "./outcomes";
import type { FollowedPage } from "./page";
import { isPrimary } from "./primary";
import { archivesOf } from "./searches";
import type { Step } from "./steps";
import { isYounger } from "./younger";

export interface Stepped {
  step: Step;
  /** The page that was read; null where none was, or it was read before. */
  page: FollowedPage | null;
  /** The site the reader would have to allow. */
  site?: string;
}

/** @param by the way the original was found. */
export function arrival(job: Job, original: Original, by: string, page: FollowedPage): Stepped {
  const before = circleOf(job, page.url);
  if (before) return { step: closed(job, original, by, before), page: null };
  const { attribution } = job;
  const { trace } = job.page;
  const held = compareWith(trace, attribution, page);
  if (!page.isArticle && !held.place) return { step: unopened(original, "unreadable", by), page: null };
  const { article } = page.trace;
  const cited = trace.sources.find(({ id }) => id === attribution.path.at(-1)) ?? null;
  const isFirst = isPrimary(page.url, article.title, page.marks, cited);
  const status: FollowStatus = page.marks.paywalled ? "paywalled" : isFirst ? "primary" : "followed";
  const step: Step = {
    next: page.url,
    original: {
      ...original,
      title: article.title || original.title,
      outlet: article.outlet ?? original.outlet,
      published: article.published ?? original.published,
      // What is not in the open part of a text may well be in the rest.
      quote: page.marks.paywalled && !held.place ? null : held.quote,
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
  };
  return { step, page };
}
