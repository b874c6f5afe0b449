/** Trace → a bibliography in BibTeX, which BibLaTeX reads too; in UTF-8. */
import type { Format } from "../format";
import { type Reference, references } from "../references";

export default {
  id: "bibtex",
  label: "format_bibtex",
  order: 7,
  mime: "application/x-bibtex",
  extension: "bib",
  render: (trace, words) => references(trace, words).map(entry).join("\n"),
} satisfies Format;

const TYPES: Record<Reference["type"], string> = {
  "article-newspaper": "article",
  report: "techreport",
  post: "misc",
  webpage: "misc",
};

/** What the type calls whom it is from. */
const CONTAINERS: Record<string, string> = {
  article: "journal",
  techreport: "institution",
  misc: "organization",
};

/** BibTeX's own names for them, which each style writes in its language; the day stands in BibLaTeX's date only. */
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function entry({ key, type, title, authors, container, issued, accessed, url, language, note }: Reference) {
  const kind = TYPES[type];
  const [year, month] = issued?.split("-") ?? [];
  const fields: [string, string | null | undefined][] = [
    ["title", braced(title)],
    [
      "author",
      authors.length > 0 ? `{${authors.map((author) => `{${escaped(author)}}`).join(" and ")}}` : null,
    ],
    [CONTAINERS[kind] as string, container && braced(container)],
    ["year", year && `{${year}}`],
    ["month", month && MONTHS[Number(month) - 1]],
    ["date", issued && `{${issued}}`],
    ["url", url && `{${address(url)}}`],
    ["urldate", accessed && `{${accessed}}`],
    ["language", language && `{${escaped(language)}}`],
    ["note", `{${escaped(note)}}`],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = ${value},\n`);
  return `@${kind}{${key},\n${lines.join("")}}\n`;
}

/** Twice, so that a style neither changes the capitals nor takes a name apart. */
const braced = (text: string) => `{{${escaped(text)}}}`;

const SIGNS: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
  // BibTeX counts braces, whatever stands before them: one alone would end the entry.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
};

/** On one line, with every sign of TeX as itself. */
const escaped = (text: string) =>
  text
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .replace(/[\\^~{}&%$#_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);

/** An address is taken as it stands: only what would end the field may not stand in it. */
const address = (url: string) => url.replace(/[\s{}\\"<>]/g, encodeURIComponent);
