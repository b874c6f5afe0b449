/** Story → Trace: who said what in it, through whom. Pure: no DOM, no browser, no network. */
import { version } from "../../package.json";
import { siteOf } from "../hosts";
import type { OutletDirectory } from "../outlets";
import { atOnce, type Steps } from "../slices";
import type { Article, Story, Trace } from "../trace";
import { assemble } from "./assemble";
import { bodiesIn } from "./bodies";
import { carryOutlets } from "./carry";
import { nest } from "./chains";
import { continueQuotes, type Reported } from "./continuation";
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
import { parsing } from "./parse";
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
export const trace = (story: Story, knowledge: Knowledge, tracedAt: string): Trace =>
  atOnce(tracing(story, knowledge, tracedAt));

/** The same, in steps. */
export function* tracing(story: Story, { language, outlets }: Knowledge, tracedAt: string): Steps<Trace> {
  const bare = bareTrace(story.article, tracedAt);
  if (!language) return { ...bare, attributions: quotationsIn(story) };
  const lexicon = lexiconOf(language);
  yield;
  return { ...bare, ...(yield* find(story, lexicon, outlets)) };
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

function* find(
  story: Story,
  lexicon: Lexicon,
  directory: OutletDirectory,
): Steps<Pick<Trace, "sources" | "attributions">> {
  const hits = directory.find(story.article.text);
  yield;
  const parsed = yield* parsing(
    story,
    lexicon,
    (block) => hits.some((hit) => hit.start >= block.start && hit.end <= block.end),
    (word) => directory.byName(word)?.ambiguous === false,
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
  const reported: Reported[] = [];
  for (const [index, sentence] of parsed.sentences.entries()) {
    yield;
    const context: Context = { text, tokens, quotes, outlets, lexicon, sentence };
    const drafts: Draft[] = read ? read(context, last, index) : likely(context, draftsOf(context));
    if (!read) nameWhoAsked(context, drafts);
    last = drafts.findLast((draft) => draft.source && draft.pattern !== "cite") ?? last;
    reported.push({ context, drafts });
  }
  yield;
  const drafts = continueQuotes(reported, parsed.passages, parsed.starts);
  const isOutlet = (i: number) => outlets.taken.has(i);
  const people = (reading?.people ?? findPeople)(parsed, isOutlet, lexicon);
  yield;
  const named = new Set(people.all.flatMap(({ at }) => at));
  const bodies = bodiesIn(parsed.tokens, (i) => named.has(i), lexicon);
  const organizations = findOrganizations(parsed.tokens, isOutlet, bodies);
  const sources = new Sources(people, organizations, lexicon, ...placesOf(parsed, people));
  yield;
  const statements = yield* statementsOf(parsed, drafts, sources, outlets, lexicon);
  nest(parsed.tokens, statements, lexicon.grammar !== null);
  hearThroughPolls(parsed.tokens, statements, lexicon);
  hearThroughExcerpt(parsed, statements);
  carryOutlets(parsed.tokens, statements, lexicon);
  yield;
  return assemble(story, parsed, statements, directory, lexicon);
}

function linkedSite(story: Story, name: string): string {
  const link = story.links.find(({ url }) => isNamedFor(url, name));
  return link ? siteOf(link.url) : "";
}
