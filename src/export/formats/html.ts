/** Trace → rich text: HTML that means what it says, and keeps its looks when it is pasted into a document. */
import type { Words } from "../../catalogue";
import type { Format } from "../format";
import { type Report, type ReportNode, type ReportStatement, report } from "../report";

const QUIET = "color:#595959";
const QUOTE = "margin:4px 0 4px 0;padding-left:12px;border-left:3px solid #9db4c0";

export default {
  id: "html",
  label: "format_rich",
  mime: "text/html",
  extension: "html",
  render: (trace, words) => render(report(trace, words), words),
} satisfies Format;

function render(told: Report, { say }: Words): string {
  const foreign = attributes({ lang: told.language, dir: "auto" });
  const lines = [
    '<meta charset="utf-8">',
    "<article>",
    `<h1${foreign}>${escaped(told.title)}</h1>`,
    told.facts.length > 0 && `<p>${told.facts.map(isolate).join(" · ")}</p>`,
    told.url && `<p>${link(told.url, told.url)}</p>`,
    `<p><strong>${escaped(told.summary)}</strong></p>`,
    ...listed(say("findings"), told.findings),
    ...listed(say("corrections"), told.corrections),
    ...(told.statements.length === 0 ? [] : body(told, foreign, say)),
    ...credits(told, say("credits")),
    "<hr>",
    ...told.footer.map((line) => `<p style="${QUIET}"><small>${escaped(line)}</small></p>`),
    "</article>",
  ];
  return `${lines.filter((line) => typeof line === "string").join("\n")}\n`;
}

function listed(heading: string, lines: string[]): string[] {
  if (lines.length === 0) return [];
  return [
    `<h2>${escaped(heading)}</h2>`,
    "<ul>",
    ...lines.map((line) => `<li>${isolate(line)}</li>`),
    "</ul>",
  ];
}

const body = (told: Report, foreign: string, say: Words["say"]) => [
  `<h2>${escaped(say("chain"))}</h2>`,
  `<ul>${node(told.chain)}</ul>`,
  `<h2>${escaped(say("statements"))}</h2>`,
  "<ol>",
  ...told.statements.map((statement) => item(statement, foreign)),
  "</ol>",
];

function node({ name, role, notes, url, children }: ReportNode): string {
  const label = `<strong>${url ? link(url, name) : isolate(name)}</strong>${role ? `, ${isolate(role)}` : ""}`;
  const about = notes.length > 0 ? ` <span style="${QUIET}">(${notes.map(isolate).join(" · ")})</span>` : "";
  const below = children.length > 0 ? `\n<ul>${children.map(node).join("\n")}</ul>` : "";
  return `<li>${label}${about}${below}</li>`;
}

function item(
  { speaker, role, via, notes, content, original, follow }: ReportStatement,
  foreign: string,
): string {
  const who = `<strong>${isolate(speaker)}</strong>${role ? `, ${isolate(role)}` : ""}${via ? `, ${isolate(via)}` : ""}`;
  const about = `<span style="${QUIET}">${notes.map(isolate).join(" · ")}</span>`;
  const quote = `<blockquote${foreign} style="${QUOTE}">${escaped(content)}</blockquote>`;
  const source = original
    ? `\n<p>${link(original.url, original.label)} <span style="${QUIET}">(${original.notes.map(isolate).join(" · ")})</span></p>`
    : "";
  const there = follow.map((line) => `\n<p>${isolate(line)}</p>`).join("");
  return `<li><p>${who}<br>\n${about}</p>\n${quote}${source}${there}</li>`;
}

function credits({ credits }: Report, heading: string): string[] {
  if (credits.length === 0) return [];
  const items = credits.map(
    ({ label, text, note }) =>
      `<li>${escaped(label)}: ${isolate(text)}${note ? ` (${escaped(note)})` : ""}</li>`,
  );
  return [`<h2>${escaped(heading)}</h2>`, "<ul>", ...items, "</ul>"];
}

/** A name written from right to left must not turn round what stands beside it. */
const isolate = (text: string) => `<bdi>${escaped(text)}</bdi>`;

/** Only to the web: an address of another scheme could run a script where it is pasted. */
const link = (url: string, label: string) =>
  /^https?:\/\//i.test(url) ? `<a${attributes({ href: url })}>${isolate(label)}</a>` : isolate(label);

const attributes = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join("");

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
