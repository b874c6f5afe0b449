/** Story → Trace: who said what in it, through whom. Pure: no DOM, no browser, no network. */
import { version } from "../../package.json";
import { siteOf } from "../hosts";
import type { OutletDirectory } from "../outlets";
import type { Article, Story, Trace } from "../trace";
import { assemble } from "./assemble";
import { bodiesIn } from "./bodies";
import { carryOutlets } from "./carry";
import { nest } from "./chains";
import { continueQuotes } from "./continuation";
import type { Context, Draft } from "./draft";
import { hearThroughExcerpt } from "./excerpt";
import { addInflectedOutlets } from "./inflected-outlets";
import type { Language } from "./language";
import { type Lexicon, lexiconOf } from "./lexicon";
import { likely } from "./likely";
import { isNamedFor } from "./link-kinds";
import { addLocalOutlets } from "./local-outlets";
import { findOrganizations } from "./organizations";
import { outletsIn } from "./outlets-in";
import { parse } from "./parse";
import { draftsOf } from "./patterns";
import { findPeople, placesOf } from "./people";
import { hearThroughPolls, nameWhoAsked } from "./polls";
import { quotationsIn } from "./quotations";
import { Sources } from "./sources";
import { statementsOf } from "./statements";
import { addUnspacedOutlets } from "./unspaced-outlets";

/** What there is to know for reading an article. */
export interface Knowledge {
  /** The article's; null where nobody has told of it. */
  language: Language | null;
  outlets: OutletDirectory;
}

/** @param tracedAt ISO 8601, UTC. */
export function trace(story: Story, { language, outlets }: Knowledge, tracedAt: string): Trace {
  const bare = bareTrace(story.article, tracedAt);
  if (!language) return { ...bare, attributions: quotationsIn(story) };
  return { ...bare, ...find(story, lexiconOf(language), outlets) };
}

/** A trace in which nothing was looked for. @param tracedAt ISO 8601, UTC. */
export const bareTrace = (article: Article, tracedAt: string): Trace => ({
  schema: "source-trace/1",
  generator: { name: "Headwater", version },
  tracedAt,
  article,
  sources: [],
  attributions: [],
});

function find(
  story: Story,
  lexicon: Lexicon,
  directory: OutletDirectory,
): Pick<Trace, "sources" | "attributions"> {
  const hits = directory.find(story.article.text);
  const parsed = parse(story, lexicon, (block) =>
    hits.some((hit) => hit.start >= block.start && hit.end <= block.end),
  );
  const linked = new Set(story.links.map((link) => directory.byHost(link.url)?.domain));
  const outlets = outletsIn(parsed.tokens, hits, story.article.outlet, (domain) => linked.has(domain));
  addInflectedOutlets(parsed.tokens, outlets, directory, lexicon);
  addUnspacedOutlets(parsed.tokens, outlets, (name) => linkedSite(story, name), lexicon);
  addLocalOutlets(parsed.tokens, outlets, (name) => linkedSite(story, name), lexicon);
  let last: Draft | null = null;
  const { text, tokens, quotes } = parsed;
  const { reading } = lexicon;
  const read = reading?.drafts();
  const reported = parsed.sentences.map((sentence, index) => {
    const context: Context = { text, tokens, quotes, outlets, lexicon, sentence };
    const drafts = read ? read(context, last, index) : likely(context, draftsOf(context));
    if (!read) nameWhoAsked(context, drafts);
    last = drafts.findLast((draft) => draft.source && draft.pattern !== "cite") ?? last;
    return { context, drafts };
  });
  const drafts = continueQuotes(reported, parsed.passages, parsed.starts);
  const isOutlet = (i: number) => outlets.taken.has(i);
  const people = (reading?.people ?? findPeople)(parsed, isOutlet, lexicon);
  const named = new Set(people.all.flatMap(({ at }) => at));
  const bodies = bodiesIn(parsed.tokens, (i) => named.has(i), lexicon);
  const organizations = findOrganizations(parsed.tokens, isOutlet, bodies);
  const sources = new Sources(people, organizations, lexicon, ...placesOf(parsed, people));
  const statements = statementsOf(parsed, drafts, sources, outlets, lexicon);
  nest(parsed.tokens, statements, lexicon.grammar !== null);
  hearThroughPolls(parsed.tokens, statements, lexicon);
  hearThroughExcerpt(parsed, statements);
  carryOutlets(parsed.tokens, statements, lexicon);
  return assemble(story, parsed, statements, directory, lexicon);
}

function linkedSite(story: Story, name: string): string {
  const link = story.links.find(({ url }) => isNamedFor(url, name));
  return link ? siteOf(link.url) : "";
}
