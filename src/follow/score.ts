/** A page somebody offers → how much speaks for its being the original, by its title, its address and its date. */
import type { Candidate } from "../trace";
import type { Wanted } from "./wanted";
import { stem, type Weighed } from "./weight";
import { wordsOf } from "./words";

/** A page as a provider knows it, unopened. */
export interface Lead {
  url: string;
  title: string | null;
  /** ISO 8601, or another form that dates are written in on the web. */
  published: string | null;
}

const HOUR = 60 * 60 * 1000;
/** A citing story comes after its original, mostly within days; clocks and first versions differ by hours. */
const BEFORE = 72 * HOUR;
const AFTER = 12 * HOUR;

/** This share of the wanted words' weight is all a title can be asked to have. */
const WHOLE = 0.5;

export function scored(lead: Lead, wanted: Wanted, by: string): Candidate {
  const there = new Set(wordsOf(`${lead.title ?? ""} ${slugOf(lead.url)}`).map(({ key }) => stem(key)));
  const isThere = ({ key }: Weighed) => there.has(stem(key));
  const shares = [wanted.words, [...wanted.words, ...wanted.about]].map((words) =>
    Math.min(1, weightOf(words.filter(isThere)) / (WHOLE * weightOf(words) || 1)),
  );
  const shared = [...wanted.words, ...wanted.about].filter(isThere);
  const time = lead.published === null ? Number.NaN : Date.parse(lead.published);
  return {
    url: lead.url,
    title: lead.title,
    published: Number.isNaN(time) ? null : new Date(time).toISOString(),
    score: Math.max(...shares) * timeliness(time, wanted.published),
    shared: [...new Set(shared.map(({ text }) => text))],
    by,
  };
}

const weightOf = (words: readonly Weighed[]) => words.reduce((sum, { weight }) => sum + weight, 0);

function timeliness(lead: number, citing: number | null): number {
  if (Number.isNaN(lead) || citing === null) return 0.7;
  const ago = citing - lead;
  if (ago >= -AFTER && ago <= BEFORE) return 1;
  return ago > 0 && ago < 10 * BEFORE ? 0.4 : 0.1;
}

const slugOf = (url: string): string => {
  if (!URL.canParse(url)) return "";
  try {
    return decodeURIComponent(new URL(url).pathname).replace(/[-_/.]+/g, " ");
  } catch {
    return "";
  }
};
