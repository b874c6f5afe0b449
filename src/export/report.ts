/** Trace → what every written form of it says, in order and in words, before any markup. */
import { type Statement, statements } from "../statement";
import type { Original, Source, Trace } from "../trace";
import { type ChainNode, chain } from "./chain";
import { fragmentUrl } from "./fragment";
import { quotedWords } from "./quoted";
import { summary } from "./summary";
import { count, credits, day, forms, found, kinds, list, minute, quotes, say } from "./words";

export interface Report {
  /** BCP 47, of the article's words. */
  language: string;
  title: string;
  /** Outlet, authors, date, as far as they are known. */
  facts: string[];
  url: string | null;
  summary: string;
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
    chain: pageNode(trace),
    statements: statements(trace).map((statement) => reportStatement(trace.article.text, statement)),
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
  const children = root.children.map(sourceNode);
  const unsaid = root.statements.length;
  if (unsaid > 0) children.push({ ...bare(say("nobody")), notes: [count("statements", unsaid)] });
  return { ...bare(outlet ? say("this_page_of", outlet) : say("this_page")), children };
}

const bare = (name: string): ReportNode => ({ name, role: null, notes: [], url: null, children: [] });

function sourceNode({ source, total, link, children }: ChainNode): ReportNode {
  const { name, role, kind } = source as Source;
  return {
    name,
    role,
    notes: [kinds[kind], count("statements", total)],
    url: link?.url ?? null,
    children: children.map(sourceNode),
  };
}

function reportStatement(
  text: string,
  { speaker, via, cue, excerpt, attribution }: Statement,
): ReportStatement {
  const { form, hedged, setting, original } = attribution;
  return {
    speaker: speaker?.name ?? say("nobody"),
    role: speaker?.role ?? null,
    via: via.length > 0 ? say("via", list(via.map(({ name }) => name))) : null,
    notes: [cue && say("cue", cue), forms[form], hedged && say("hedged"), setting].filter(
      (note) => typeof note === "string",
    ),
    content: excerpt,
    original: original && originalOf(original, quotedWords(text, attribution)),
  };
}

function originalOf(original: Original, quoted: string): ReportStatement["original"] {
  const { url, title, outlet, quote } = original;
  const site = outlet?.name ?? (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "");
  const notes = [title, found[original.found], quote && quotes[quote]].filter(
    (note) => typeof note === "string",
  );
  return { url: fragmentUrl(url, quoted), label: site ? say("original_on", site) : say("original"), notes };
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
