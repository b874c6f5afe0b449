/** A statement of a trace → what to look for: at which outlet, by which words, around which day. */
import { siteOf } from "../hosts";
import { longestQuoted } from "../quoted";
import type { Attribution, Source, Trace } from "../trace";
import { type Weighed, weighed } from "./weight";

export interface Wanted {
  /** The outlet's site: "norwire.example". */
  site: string;
  /** As the article calls it. */
  outlet: string;
  /** The words that tell most: its speaker's name, then those of the statement; heaviest first. */
  words: Weighed[];
  /** Those of the citing story's title, which may be about the same, or gather much else. */
  about: Weighed[];
  /** The longest quoted stretch; "" where nothing is quoted. */
  quote: string;
  /** When the citing article came out, in milliseconds since 1970; null if unknown. */
  published: number | null;
  /** BCP 47. */
  language: string;
}

const DAY = 24 * 60 * 60 * 1000;

/** The days in which an original is looked for: three before the citing story's, and the one after it; null if that is unknown. */
export function daysAround({ published }: Wanted): { from: Date; to: Date } | null {
  if (published === null) return null;
  const day = published - (published % DAY);
  return { from: new Date(day - 3 * DAY), to: new Date(day + 2 * DAY) };
}

const OF_STATEMENT = 10;
const OF_TITLE = 5;

/** The first source on the statement's path that has a site, and is not the page's own. */
export function outletOf(trace: Trace, { path }: Attribution): Source | null {
  const own = siteOf(trace.article.url ?? trace.article.canonicalUrl ?? "");
  const sources = path.flatMap((id) => trace.sources.find((source) => source.id === id) ?? []);
  return sources.find(({ domain }) => domain !== null && siteOf(domain) !== own) ?? null;
}

export function wantedOf(trace: Trace, attribution: Attribution, outlet: Source): Wanted {
  const { article } = trace;
  const said = attribution.content.map(({ start, end }) => article.text.slice(start, end)).join(" ");
  const telling = (text: string, most: number) =>
    weighed(text)
      .filter(({ weight }) => weight >= 0.5)
      .slice(0, most);
  const speaker = trace.sources.find(({ id }) => id === attribution.path.at(-1));
  const named = speaker?.kind === "person" ? weighed(speaker.name).slice(-1) : [];
  const words = [...named, ...telling(said, OF_STATEMENT)];
  const published = article.published === null ? Number.NaN : Date.parse(article.published);
  return {
    site: siteOf(outlet.domain ?? ""),
    outlet: outlet.name,
    words: words.filter((word, i) => words.findIndex(({ key }) => key === word.key) === i),
    about: telling(article.title, OF_TITLE),
    quote: longestQuoted(article.text, attribution),
    published: Number.isNaN(published) ? null : published,
    language: article.language,
  };
}
