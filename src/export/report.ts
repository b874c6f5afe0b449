/** Trace → what every written form of it says, in order and in words, before any markup. */
import { type Statement, statements } from "../statement";
import type { Attribution, Difference, Original, Source, Trace } from "../trace";
import { type ChainNode, chain, type PageNode } from "./chain";
import { type Finding, findings } from "./findings";
import { fragmentUrl } from "./fragment";
import { summary } from "./summary";
import {
  count,
  credits,
  day,
  forms,
  found,
  kinds,
  list,
  minute,
  percent,
  quotes,
  say,
  statuses,
} from "./words";

export interface Report {
  /** BCP 47, of the article's words. */
  language: string;
  title: string;
  /** Outlet, authors, date, as far as they are known. */
  facts: string[];
  url: string | null;
  summary: string;
  /** What the followed chains show together, a sentence each. */
  findings: string[];
  chain: ReportNode;
  statements: ReportStatement[];
  /** "Picture: …". */
  credits: { label: string; text: string; note: string | null }[];
  /** When, by what and from where it was traced. */
  footer: string[];
}

export interface ReportNode {
  name: string;
  role: string | null;
  /** Kind and number of statements. */
  notes: string[];
  url: string | null;
  children: ReportNode[];
}

export interface ReportStatement {
  speaker: string;
  role: string | null;
  via: string | null;
  /** Cue, form, hedge, setting. */
  notes: string[];
  /** What was said; the text's own paragraphs are run together. */
  content: string;
  original: { url: string; label: string; notes: string[] } | null;
  /** Where it stands in the original, and what differs there; pages that may be the original. */
  follow: string[];
}

export function report(trace: Trace): Report {
  const { article } = trace;
  return {
    language: article.language,
    title: article.title || say("untitled"),
    facts: [
      article.outlet?.name || null,
      article.authors.length > 0 && say("by", list(article.authors)),
      article.published && day(article.published),
    ].filter((fact) => typeof fact === "string"),
    url: article.url ?? article.canonicalUrl,
    summary: summaryLine(trace),
    findings: findings(trace).map(sentence),
    chain: pageNode(trace),
    statements: statements(trace).map(reportStatement),
    credits: article.credits.map(({ kind, text, generated }) => ({
      label: credits[kind],
      text,
      note: generated ? say("generated") : null,
    })),
    footer: footer(trace),
  };
}

/** "12 statements from 7 sources, 2 unnamed, 4 linked"; what there is none of is not said. */
function summaryLine(trace: Trace): string {
  const figures = summary(trace);
  if (figures.statements === 0) return say("nothing");
  return [
    say("summary", count("statements", figures.statements), count("sources", figures.sources)),
    figures.unnamed > 0 && say("unnamed", String(figures.unnamed)),
    figures.linked > 0 && say("linked", String(figures.linked)),
  ]
    .filter(Boolean)
    .join(", ");
}

function pageNode(trace: Trace): ReportNode {
  const root = chain(trace);
  const outlet = trace.article.outlet?.name;
  const children = below(root);
  const unsaid = root.statements.length;
  if (unsaid > 0) children.push({ ...bare(say("nobody")), notes: [count("statements", unsaid)] });
  return { ...bare(outlet ? say("this_page_of", outlet) : say("this_page")), children };
}

const bare = (name: string): ReportNode => ({ name, role: null, notes: [], url: null, children: [] });

/** Pages found for a node, then the sources behind it. */
const below = ({ pages, children }: ChainNode): ReportNode[] => [
  ...pages.map(foundNode),
  ...children.map(sourceNode),
];

function sourceNode(node: ChainNode): ReportNode {
  const { name, role, kind } = node.source as Source;
  return {
    name,
    role,
    notes: [kinds[kind], count("statements", node.total), ...node.ends.map((status) => statuses[status])],
    url: node.link?.url ?? null,
    children: below(node),
  };
}

/** From this share on a text shares more than names and figures. */
const NOTABLE = 0.1;

function foundNode({ original, status, quotes: held, copied, younger, again, chain }: PageNode): ReportNode {
  const site = siteOf(original.url);
  const notes = [
    site,
    original.published && day(original.published),
    again ? say("again") : statuses[status],
    ...Object.entries(held).map(([quote, times]) => `${quotes[quote as keyof typeof quotes]} (${times})`),
    younger && say("newer"),
    copied !== null && copied >= NOTABLE && say("share", percent(copied)),
  ];
  return {
    ...bare(original.title || say("page_on", site)),
    notes: notes.filter((note) => typeof note === "string"),
    url: original.url,
    children: chain ? below(chain) : [],
  };
}

const siteOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : url);

function sentence(finding: Finding): string {
  if (finding.kind === "circle") return say("circle", finding.sites.join(" → "));
  const { title, url } = finding.page;
  const page = title ? say("titled_on", title, siteOf(url)) : url;
  switch (finding.kind) {
    case "origin":
      return say("origin", String(finding.sites.length), page, list(finding.sites));
    case "younger":
      return say("younger", finding.site, page);
    case "copied":
      return say("copied", percent(finding.share), finding.site, page);
  }
}

function reportStatement({ speaker, via, cue, excerpt, quoted, attribution }: Statement): ReportStatement {
  const { form, hedged, setting, original } = attribution;
  return {
    speaker: speaker?.name ?? say("nobody"),
    role: speaker?.role ?? null,
    via: via.length > 0 ? say("via", list(via.map(({ name }) => name))) : null,
    notes: [cue && say("cue", cue), forms[form], hedged && say("hedged"), setting].filter(
      (note) => typeof note === "string",
    ),
    content: excerpt,
    original: original && originalOf(attribution, original, quoted),
    follow: followOf(attribution),
  };
}

function followOf({ followed }: Attribution): string[] {
  const { place, candidates } = followed ?? {};
  const differences = (place?.differences ?? []).filter((difference) => difference.in !== "both");
  return [
    ...(place ? [say("place", place.text)] : []),
    ...(differences.length > 0 ? [changes(differences).join("; ")] : []),
    ...(candidates ?? []).map(({ url, score }) => say("possible", url, percent(score))),
  ];
}

/** What stands in the quote beside what stands there in its place. */
function changes(differences: Difference[]): string[] {
  const told: string[] = [];
  for (let i = 0; i < differences.length; i++) {
    const [one, next] = [differences[i] as Difference, differences[i + 1]];
    if (one.in === "quote" && next?.in === "original") {
      told.push(say("changed", one.text, next.text));
      i++;
    } else told.push(say(one.in === "quote" ? "put_in" : "left_out", one.text));
  }
  return told;
}

/** How the statement stands in its original, where that was read. */
function standing({ original, followed }: Attribution): string | null {
  if (!followed) return null;
  if (followed.compared === "translated") return say("translated");
  if (followed.compared === "sense" && !original?.quote) return say(followed.place ? "sense" : "nowhere");
  return null;
}

function originalOf(
  attribution: Attribution,
  original: Original,
  quoted: string,
): ReportStatement["original"] {
  const { url, title, outlet, quote } = original;
  const { followed } = attribution;
  const site = outlet?.name ?? (URL.canParse(url) ? siteOf(url) : "");
  const notes = [
    title,
    found[original.found],
    followed && statuses[followed.status],
    quote && quotes[quote],
    standing(attribution),
  ].filter((note) => typeof note === "string");
  return {
    url: fragmentUrl(url, followed?.place?.words ?? quoted),
    label: site ? say("original_on", site) : say("original"),
    notes,
  };
}

function footer({ article, generator, tracedAt }: Trace): string[] {
  const { url, canonicalUrl } = article;
  const when = [minute(tracedAt), generator.name, generator.version] as const;
  const page = url ?? canonicalUrl;
  return [
    page ? say("traced", ...when, page) : say("traced_text", ...when),
    ...(url && canonicalUrl && canonicalUrl !== url ? [say("canonical", canonicalUrl)] : []),
    say("meaning"),
  ];
}
