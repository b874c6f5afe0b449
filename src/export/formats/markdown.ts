/** Trace → Markdown (CommonMark, safe in GitHub's flavour too). */
import type { Words } from "../../catalogue";
import type { Format } from "../format";
import { type Report, type ReportNode, type ReportStatement, report } from "../report";

export default {
  id: "markdown",
  label: "format_markdown",
  mime: "text/markdown",
  extension: "md",
  render: (trace, words) => render(report(trace, words), words),
} satisfies Format;

function render(told: Report, { say }: Words): string {
  const blocks = [
    `# ${escaped(told.title)}`,
    told.facts.map(escaped).join(" · "),
    told.url && address(told.url),
    `**${escaped(told.summary)}**`,
    ...listed(say("findings"), told.findings),
    ...listed(say("corrections"), told.corrections),
    ...(told.statements.length === 0
      ? []
      : [
          `## ${say("chain")}`,
          tree(told.chain, "").join("\n"),
          `## ${say("statements")}`,
          ...told.statements.map((statement, at) => item(statement, `${at + 1}. `)),
        ]),
    ...credits(told, say("credits")),
    "---",
    told.footer.map(prose).join("  \n"),
  ];
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}

const listed = (heading: string, lines: string[]) =>
  lines.length > 0 ? [`## ${heading}`, lines.map((line) => `- ${escaped(line)}`).join("\n")] : [];

function tree({ name, role, notes, url, children }: ReportNode, indent: string): string[] {
  const label = `**${url ? link(url, name) : escaped(name)}**${role ? `, ${escaped(role)}` : ""}`;
  const about = notes.length > 0 ? ` (${escaped(notes.join(" · "))})` : "";
  return [`${indent}- ${label}${about}`, ...children.flatMap((child) => tree(child, `${indent}  `))];
}

function item(
  { speaker, role, via, notes, content, original, follow }: ReportStatement,
  number: string,
): string {
  const who = [`**${escaped(speaker)}**`, role && escaped(role), via && escaped(via)]
    .filter(Boolean)
    .join(", ");
  const lines = [`${who}  `, escaped(notes.join(" · ")), "", `> ${escaped(content)}`];
  if (original)
    lines.push("", `${link(original.url, original.label)} (${escaped(original.notes.join(" · "))})`);
  for (const line of follow) lines.push("", prose(line.replace(/\s+/g, " ")));
  const indent = " ".repeat(number.length);
  return lines.map((line, at) => (at === 0 ? number : line && indent) + line).join("\n");
}

function credits({ credits }: Report, heading: string): string[] {
  if (credits.length === 0) return [];
  const items = credits.map(
    ({ label, text, note }) => `- ${label}: ${escaped(text)}${note ? ` (${note})` : ""}`,
  );
  return [`## ${heading}`, items.join("\n")];
}

const isWeb = (url: string) => /^https?:\/\//i.test(url);

/** What would end a destination early. */
const destination = (url: string) =>
  url.replace(/[\s<>()\\]/g, (sign) => encodeURIComponent(sign).replace("(", "%28").replace(")", "%29"));

const address = (url: string) => (isWeb(url) ? `<${destination(url)}>` : escaped(url));
const link = (url: string, label: string) =>
  isWeb(url) ? `[${escaped(label)}](${destination(url)})` : escaped(label);

/** A sentence of the export's own, in which addresses stay links. */
const prose = (line: string) =>
  line
    .split(/(https?:\/\/\S+)/)
    .map((part, at) => (at % 2 ? address(part) : inline(part)))
    .join("");

/** On one line, and with every sign that would be markup as itself. */
const escaped = (text: string) =>
  inline(text.replace(/\s+/g, " ").trim())
    .replace(/^[-+=#>]|#$/g, "\\$&")
    .replace(/^(\d+)(?=[.)])/, "$1\\");

const inline = (text: string) =>
  text
    .replace(/[\\`*[\]<|]/g, "\\$&")
    .replace(/~(?=~)|&(?=#?\w+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&");
