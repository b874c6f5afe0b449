/** Trace → a bibliography in RIS, as reference managers import it. */
import type { Format } from "../format";
import { type Reference, references } from "../references";

export default {
  id: "ris",
  label: "format_ris",
  order: 8,
  mime: "application/x-research-info-systems",
  extension: "ris",
  render: (trace, words) => references(trace, words).map(entry).join("\r\n"),
} satisfies Format;

const TYPES: Record<Reference["type"], string> = {
  "article-newspaper": "NEWS",
  report: "RPRT",
  post: "ELEC",
  webpage: "ELEC",
};

function entry({ key, type, title, authors, container, issued, accessed, url, language, note }: Reference) {
  const fields: [string, string | null | undefined][] = [
    ["TY", TYPES[type]],
    ["ID", key],
    ["TI", title],
    ...authors.map((author): [string, string] => ["AU", author]),
    ["T2", container],
    ["PY", issued?.slice(0, 4)],
    ["DA", issued && date(issued)],
    ["Y2", accessed && date(accessed)],
    ["UR", url],
    ["LA", language],
    ["N1", note],
    ["ER", ""],
  ];
  return fields
    .filter(([, value]) => typeof value === "string")
    .map(([tag, value]) => `${tag}  - ${oneLine(value ?? "")}\r\n`)
    .join("");
}

/** YYYY/MM/DD/, what is not known left empty. */
const date = (iso: string) => {
  const [year, month = "", day = ""] = iso.split("-");
  return `${year}/${month}/${day}/`;
};

/** A line is a field: no text may begin another. */
const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, " ").trim();
