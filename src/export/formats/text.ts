/** Trace → plain text for any field; nothing is wrapped, the tree is drawn with lines. */
import type { Words } from "../../catalogue";
import type { Format } from "../format";
import { type Note, note } from "../note";
import { type Report, type ReportNode, type ReportOriginal, type ReportStatement, report } from "../report";
import { findingText } from "../report-findings";

export default {
  id: "text",
  label: "format_text",
  order: 3,
  mime: "text/plain",
  extension: "txt",
  render: (trace, words) => render(report(trace, words), words),
} satisfies Format;

function render(told: Report, { say }: Words): string {
  const head = [told.title, told.facts.map(isolate).join(" · ") || null, told.url, "", told.summary];
  const blocks = [
    head
      .filter((line) => line !== null)
      .map((line) => flat(line))
      .join("\n"),
    ...listed(say("findings"), told.findings.map(findingText)),
    ...listed(say("corrections"), told.corrections),
    ...(told.statements.length === 0
      ? []
      : [
          section(say("chain"), tree(told.chain, "", "")),
          section(say("statements"), [
            told.statements.map((statement, at) => item(statement, `${at + 1}. `)).join("\n\n"),
          ]),
        ]),
    ...(told.credits.length === 0 ? [] : [section(say("credits"), told.credits.map(credit))]),
    told.footer.join("\n"),
  ];
  return `${blocks.join("\n\n")}\n`;
}

const section = (heading: string, lines: string[]) =>
  [heading, "─".repeat(heading.length), ...lines].join("\n");

const listed = (heading: string, lines: string[]) =>
  lines.length > 0 ? [section(heading, lines.map(isolate))] : [];

/**
 * The links stand with the statements, where they do not tear the lines apart.
 * @param first what stands before the node's own line
 * @param rest what stands before those of its children
 */
function tree({ name, role, notes, children }: ReportNode, first: string, rest: string): string[] {
  const label = [name, role]
    .filter((part) => part !== null)
    .map(isolate)
    .join(", ");
  const about = notes.length > 0 ? ` (${inText(notes)})` : "";
  const below = children.flatMap((child, at) =>
    at === children.length - 1
      ? tree(child, `${rest}└─ `, `${rest}   `)
      : tree(child, `${rest}├─ `, `${rest}│  `),
  );
  return [`${first}${label}${about}`, ...below];
}

function item(
  { speaker, role, via, notes, content, original, follow }: ReportStatement,
  number: string,
): string {
  const who = [speaker, role, via]
    .filter((part) => part !== null)
    .map(isolate)
    .join(", ");
  const lines = [who, inText(notes), isolate(content)];
  if (original)
    lines.push(
      `${isolate(original.label)} (${inText([...titleOf(original), ...original.notes])})`,
      flat(original.url),
    );
  lines.push(...follow.map(isolate));
  const indent = " ".repeat(number.length);
  return lines.map((line, at) => (at === 0 ? number : indent) + line).join("\n");
}

const titleOf = ({ title }: ReportOriginal) => (title ? [note(title)] : []);
const inText = (notes: Note[]) => notes.map(({ text }) => isolate(text)).join(" · ");

const credit = ({ label, text, note }: Report["credits"][number]) =>
  `${label}: ${isolate(text)}${note ? ` (${note})` : ""}`;

const flat = (text: string) => text.replace(/\s+/g, " ").trim();

const RIGHT_TO_LEFT = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Thaa}\p{sc=Syrc}\u200F\u202B\u202E\u2067]/u;

/** On one line; what is written from right to left between FSI and PDI (Unicode Annex 9), so that it turns nothing else round. */
function isolate(text: string): string {
  const line = flat(text);
  return RIGHT_TO_LEFT.test(line) ? `\u2068${line}\u2069` : line;
}
