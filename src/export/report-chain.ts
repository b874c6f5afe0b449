/** Trace → its chain in words: this page, the sources it has its statements from, the pages found behind them. */
import type { Key, Words } from "../catalogue";
import type { FollowStatus, Source, Trace } from "../trace";
import { type ChainNode, chain, type PageNode } from "./chain";
import { siteOf } from "./site";

export interface ReportNode {
  name: string;
  role: string | null;
  /** Kind and number of statements, what the reader said of it; of a page, its site, date and how far it was followed. */
  notes: string[];
  url: string | null;
  children: ReportNode[];
}

export function pageNode(trace: Trace, words: Words): ReportNode {
  const root = chain(trace);
  const children = below(root, words);
  const unsaid = root.statements.length;
  if (unsaid > 0)
    children.push({ ...bare(words.say("speaker_unknown")), notes: [words.count("statements", unsaid)] });
  return { ...bare(words.say("this_page")), role: trace.article.outlet?.name || null, children };
}

const bare = (name: string): ReportNode => ({ name, role: null, notes: [], url: null, children: [] });

/** Pages found for a node, then the sources behind it. */
const below = ({ pages, children }: ChainNode, words: Words): ReportNode[] => [
  ...pages.map((page) => foundNode(page, words)),
  ...children.map((child) => sourceNode(child, words)),
];

function sourceNode(node: ChainNode, words: Words): ReportNode {
  const { name, role, kind, byReader, note } = node.source as Source;
  const { say, count } = words;
  return {
    name,
    role,
    notes: [
      say(`kind_${kind}`),
      count("statements", node.total),
      ...node.ends.map((status) => say(statusKey(status))),
      ...(byReader ? [say("by_reader")] : []),
      ...(note ? [say("reader_note", note)] : []),
    ],
    url: node.link?.url ?? null,
    children: below(node, words),
  };
}

/** From this share on a text shares more than names and figures. */
const NOTABLE = 0.1;

function foundNode(page: PageNode, words: Words): ReportNode {
  const { original, status, quotes, copied, younger, again, chain } = page;
  const { say, day, percent } = words;
  const site = siteOf(original.url);
  const notes = [
    site,
    day(original.published),
    say(again ? "again" : statusKey(status)),
    ...Object.entries(quotes).map(([quote, times]) =>
      say("quote_counted", say(`quote_${quote as keyof typeof quotes}`), String(times)),
    ),
    younger && say("younger"),
    copied !== null && copied >= NOTABLE && say("copied_share", percent(copied)),
  ];
  return {
    ...bare(original.title || say("page_untitled", site)),
    notes: notes.filter((note) => typeof note === "string"),
    url: original.url,
    children: chain ? below(chain, words) : [],
  };
}

export const statusKey = (status: FollowStatus) => `status_${status.replace("-", "_")}` as Key;
