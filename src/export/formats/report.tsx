/** Trace → one HTML file to keep, print or hand on: no script, and nothing from elsewhere. */
import { renderToString } from "preact-render-to-string";
import type { Format } from "../format";
import { ReportPage } from "../page/ReportPage";
import { passages } from "../passages";
import { report } from "../report";

export default {
  id: "report",
  label: "format_report",
  order: 1,
  mime: "text/html",
  extension: "html",
  render: (trace, words, { articleText } = { articleText: true }) => {
    const paragraphs = articleText ? passages(trace) : [];
    const page = <ReportPage told={report(trace, words)} paragraphs={paragraphs} words={words} />;
    return `<!doctype html>\n${renderToString(page)}\n`;
  },
} satisfies Format;
