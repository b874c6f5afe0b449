/** Trace → what every written form of it says, in order and in words, before any markup. */
import type { Words } from "../catalogue";
import { statements } from "../statement";
import type { Trace } from "../trace";
import { pageNode, type ReportNode } from "./report-chain";
import { correctionLine } from "./report-corrections";
import { type ReportFinding, reportFindings } from "./report-findings";
import { type ReportOriginal, type ReportStatement, reportStatement } from "./report-statement";
import { summary } from "./summary";

export type { ReportFinding, ReportNode, ReportOriginal, ReportStatement };

export interface Report {
  /** BCP 47, of the article's words. */
  language: string;
  title: string;
  /** Outlet, authors, date, as far as they are known. */
  facts: string[];
  url: string | null;
  summary: string;
  /** What the followed chains show together, a sentence each. */
  findings: ReportFinding[];
  /** What the reader has changed by hand, a sentence each. */
  corrections: string[];
  chain: ReportNode;
  statements: ReportStatement[];
  /** "Picture: …". */
  credits: { label: string; text: string; note: string | null }[];
  /** When, by what and from where it was traced. */
  footer: string[];
}

export function report(trace: Trace, words: Words): Report {
  const { article } = trace;
  const { say, list, day } = words;
  return {
    language: article.language,
    title: article.title || say("untitled"),
    facts: [
      article.outlet?.name || null,
      article.authors.length > 0 && say("by", list(article.authors)),
      day(article.published),
    ].filter((fact) => typeof fact === "string"),
    url: article.url ?? article.canonicalUrl,
    summary: summaryLine(trace, words),
    findings: reportFindings(trace, words),
    corrections: (trace.corrections ?? []).map((correction) => correctionLine(correction, words)),
    chain: pageNode(trace, words),
    statements: statements(trace).map((one) => reportStatement(one, article.language, words)),
    credits: article.credits.map(({ kind, text, generated }) => ({
      label: say(`credit_${kind}`),
      text,
      note: generated ? say("credit_generated") : null,
    })),
    footer: footer(trace, words),
  };
}

/** "12 statements from 7 sources, 2 unnamed, 4 linked"; what there is none of is not said. */
export function summaryLine(trace: Trace, { say, count }: Words): string {
  const { statements, sources, unnamed, linked } = summary(trace);
  if (statements === 0) return say("state_nothing");
  const main = say("summary", count("statements", statements), count("sources", sources));
  return [main, unnamed > 0 && count("unnamed", unnamed), linked > 0 && count("linked", linked)]
    .filter(Boolean)
    .join(", ");
}

function footer({ article, generator, tracedAt }: Trace, { say, minute }: Words): string[] {
  const { url, canonicalUrl } = article;
  const when = [minute(tracedAt), generator.name, generator.version] as const;
  const page = url ?? canonicalUrl;
  return [
    page ? say("export_traced", ...when, page) : say("export_traced_text", ...when),
    ...(url && canonicalUrl && canonicalUrl !== url ? [say("export_canonical", canonicalUrl)] : []),
    say("export_meaning"),
  ];
}
