/** Trace → its chain in words: this page, the sources it has its statements from, the pages found behind them. */
import type { Words } from "../catalogue";
import type { Source, SourceKind, Trace } from "../trace";
import { type ChainNode, chain, type PageNode } from "./chain";
import { fragmentUrl } from "./fragment";
import { isNote, type Note, note, standsNote, statusNote } from "./note";
import { siteOf } from "./site";
import { wordsAt } from "./words-at";

export interface ReportNode {
  /** What is drawn before it; null for a page that was found. */
  sign: SourceKind | "page" | null;
  name: string;
  role: string | null;
  /** Kind and number of statements, what the reader said of it; of a page, its site, date and how far it was followed. */
  notes: Note[];
  /** Where a reader can see it, at the words that are quoted from there. */
  url: string | null;
  children: ReportNode[];
}

/** The words of the reader's language, and those by which each original is opened, by its address. */
interface Telling {
  words: Words;
  at: Map<string, string>;
}

export function pageNode(trace: Trace, words: Words): ReportNode {
  const root = chain(trace);
  const children = below(root, { words, at: wordsAt(trace) });
  const unsaid = root.statements.length;
  if (unsaid > 0) {
    const notes = [note(words.count("statements", unsaid))];
    children.push({ ...bare("anonymous", words.say("speaker_unknown")), notes });
  }
  return { ...bare("page", words.say("this_page")), role: trace.article.outlet?.name || null, children };
}

const bare = (sign: ReportNode["sign"], name: string): ReportNode => ({
  ...{ sign, name, role: null, notes: [], url: null, children: [] },
});

/** Pages found for a node, then the sources behind it. */
const below = ({ pages, children }: ChainNode, telling: Telling): ReportNode[] => [
  ...pages.map((page) => foundNode(page, telling)),
  ...children.map((child) => sourceNode(child, telling)),
];

function sourceNode(node: ChainNode, telling: Telling): ReportNode {
  const { name, role, kind, byReader, note: remark } = node.source as Source;
  const { say, count } = telling.words;
  return {
    ...bare(kind, name),
    role,
    notes: [
      note(say(`kind_${kind}`)),
      note(count("statements", node.total)),
      ...node.ends.map((status) => statusNote(status, telling.words)),
      byReader && note(say("by_reader")),
      remark && note(say("reader_note", remark)),
    ].filter(isNote),
    url: node.link && linkTo(node.link.url, telling),
    children: below(node, telling),
  };
}

const linkTo = (url: string, { at }: Telling) => fragmentUrl(url, at.get(url) ?? "");

/** From this share on a text shares more than names and figures. */
const NOTABLE = 0.1;

function foundNode(page: PageNode, telling: Telling): ReportNode {
  const { original, status, quotes, copied, younger, again, chain } = page;
  const { words } = telling;
  const { say, percent } = words;
  const site = siteOf(original.url);
  const published = words.day(original.published);
  return {
    ...bare(null, original.title || say("page_untitled", site)),
    notes: [
      note(site),
      published && note(published),
      again ? note(say("again")) : statusNote(status, words),
      ...Object.entries(quotes).map(([quote, times]) =>
        standsNote(quote as keyof typeof quotes, words, times),
      ),
      younger && { text: say("younger"), warns: true },
      copied !== null && copied >= NOTABLE && note(say("copied_share", percent(copied))),
    ].filter(isNote),
    url: linkTo(original.url, telling),
    children: chain ? below(chain, telling) : [],
  };
}
