/** What followed chains show together → a sentence each, with the page it is about as a link at the words found there. */
import type { Words } from "../catalogue";
import type { Original, Trace } from "../trace";
import { type Finding, findings } from "./findings";
import { fragmentUrl } from "./fragment";
import { siteOf } from "./site";
import { wordsAt } from "./words-at";

export interface ReportFinding {
  kind: Finding["kind"];
  /** The sentence, up to the name of the page and from there on. */
  before: string;
  page: { name: string; url: string } | null;
  after: string;
  /** A sentence that tells more. */
  more: string | null;
}

export function reportFindings(trace: Trace, words: Words): ReportFinding[] {
  const at = wordsAt(trace);
  return findings(trace).map((finding) => told(finding, at, words));
}

/** In one line of text. */
export const findingText = ({ before, page, after, more }: ReportFinding): string => {
  const sentence = `${before}${page?.name ?? ""}${after}`;
  return more ? `${sentence}. ${more}` : sentence;
};

function told(finding: Finding, at: Map<string, string>, { say, list, percent }: Words): ReportFinding {
  const { kind } = finding;
  if (kind === "circle")
    return {
      ...{ kind, before: say("finding_circle", finding.sites.join(" → ")) },
      ...{ page: null, after: "", more: null },
    };
  const { url } = finding.page;
  const page = { name: nameOf(finding.page, say), url: fragmentUrl(url, at.get(url) ?? "") };
  const around = (sentence: string) => {
    const [before = "", after = ""] = sentence.split(PAGE);
    return { kind, page, before, after, more: null };
  };
  switch (kind) {
    case "origin":
      return {
        ...around(say("finding_origin", String(finding.sites.length), PAGE)),
        more: say("finding_origin_sites", list(finding.sites)),
      };
    case "younger":
      return around(say("finding_younger", finding.site, PAGE));
    case "copied":
      return around(say("finding_copied", percent(finding.share), finding.site, PAGE));
  }
}

/** Stands for the page in a sentence: no message holds it. */
const PAGE = "\u0000";

const nameOf = ({ title, url }: Original, say: Words["say"]): string =>
  title ? `${title} (${siteOf(url)})` : say("page_untitled", siteOf(url));
