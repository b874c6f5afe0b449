/** Trace → Markdown (CommonMark, with the footnotes that GitHub, Pandoc and Obsidian know), to be read as it stands too. */
import type { Words } from "../../catalogue";
import { webAddress } from "../../statement";
import type { Format } from "../format";
import type { Note } from "../note";
import { type Report, type ReportFinding, type ReportNode, type ReportStatement, report } from "../report";

export default {
  id: "markdown",
  label: "format_markdown",
  order: 2,
  mime: "text/markdown",
  extension: "md",
  render: (trace, words) => render(report(trace, words), words),
} satisfies Format;

function render(told: Report, { say }: Words): string {
  const notes = footnotes(told);
  const blocks = [
    `# ${escaped(told.title)}`,
    told.facts.map(escaped).join(" · "),
    told.url && address(told.url),
    `**${escaped(told.summary)}**`,
    ...section(
      say("findings"),
      told.findings.map((one) => finding(one, notes)),
    ),
    ...section(say("corrections"), told.corrections.map(bullet)),
    ...(told.statements.length === 0
      ? []
      : [
          ...section(say("chain"), tree(told.chain, "", notes)),
          ...section(
            say("statements"),
            told.statements.map((statement, at) => item(statement, `${at + 1}. `, notes)),
            "\n\n",
          ),
        ]),
    ...section(say("credits"), told.credits.map(credit)),
    "---",
    told.footer.map(prose).join("  \n"),
    notes.written(),
  ];
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}

const section = (heading: string, lines: string[], between = "\n") =>
  lines.length > 0 ? [`## ${heading}`, lines.join(between)] : [];

const finding = ({ before, page, after, more }: ReportFinding, foot: Footnotes): string => {
  const mark = page ? foot.mark(page.url, page.name) : "";
  const sentence = `- ${escaped(`${before}${page?.name ?? ""}`)}${mark}${inline(after)}`;
  return more ? `${sentence}. ${escaped(more)}` : sentence;
};

const bullet = (line: string) => `- ${escaped(line)}`;

function tree({ name, role, notes, url, children }: ReportNode, indent: string, foot: Footnotes): string[] {
  const label = `**${escaped(name)}**${foot.mark(url, name)}${role ? `, ${escaped(role)}` : ""}`;
  const about = notes.length > 0 ? ` (${inText(notes)})` : "";
  return [`${indent}- ${label}${about}`, ...children.flatMap((child) => tree(child, `${indent}  `, foot))];
}

function item(statement: ReportStatement, number: string, foot: Footnotes): string {
  const { speaker, role, via, notes, content, original, follow } = statement;
  const who = [`**${escaped(speaker)}**`, role && escaped(role), via && escaped(via)]
    .filter(Boolean)
    .join(", ");
  const mark = original ? foot.mark(original.url, original.label) : "";
  const lines = [`${who}  `, inText(notes), "", `> ${escaped(content)}${mark}`];
  for (const line of follow) lines.push("", prose(line.replace(/\s+/g, " ")));
  const indent = " ".repeat(number.length);
  return lines.map((line, at) => (at === 0 ? number : line && indent) + line).join("\n");
}

const credit = ({ label, text, note }: Report["credits"][number]) =>
  `- ${label}: ${escaped(text)}${note ? ` (${note})` : ""}`;

interface Footnotes {
  /** "[^1]", with the number that the address has already or now gets; "" of what is none of the web. */
  mark(url: string | null, label: string): string;
  /** What the marks refer to, a line each. */
  written(): string;
}

function footnotes({ statements }: Report): Footnotes {
  const originals = new Map(statements.map(({ original }) => [original?.url, original]));
  const labels = new Map<string, string>();
  return {
    mark(url, label) {
      if (!url || !webAddress(url)) return "";
      if (!labels.has(url)) labels.set(url, label);
      return `[^${[...labels.keys()].indexOf(url) + 1}]`;
    },
    written: () =>
      [...labels]
        .map(([url, label], at) => {
          const { title, site, notes } = originals.get(url) ?? { title: label, site: "", notes: [] };
          const name = [title ?? "", site].filter(Boolean).map(flat).join(", ");
          const about = notes.length > 0 ? ` (${inText(notes)})` : "";
          return `[^${at + 1}]: ${name}${about}: ${address(url)}`;
        })
        .join("\n"),
  };
}

const inText = (notes: Note[]) => escaped(notes.map(({ text }) => text).join(" · "));

/** What would end an address early. */
const address = (url: string) =>
  webAddress(url)
    ? `<${url.replace(/[\s<>()\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0")}`)}>`
    : escaped(url);

/** A sentence of the export's own, in which addresses stay links. */
const prose = (line: string) =>
  line
    .split(/(https?:\/\/\S+)/)
    .map((part, at) => (at % 2 ? address(part) : inline(part)))
    .join("");

/** On one line, and with every sign that would be markup as itself. */
const escaped = (text: string) =>
  flat(text)
    .replace(/^[-+=#>]|#$/g, "\\$&")
    .replace(/^(\d+)(?=[.)])/, "$1\\");

const flat = (text: string) => inline(text.replace(/\s+/g, " ").trim());

const inline = (text: string) =>
  text
    .replace(/[\\`*[\]<|]/g, "\\$&")
    .replace(/~(?=~)|&(?=#?\w{1,40};)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&");
