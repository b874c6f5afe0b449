/** Trace → a table for spreadsheets and scripts: a row a statement, in UTF-8 with its mark, as RFC 4180 has it. */
import { standsOf } from "../../stands";
import { type Statement, statements, webAddress } from "../../statement";
import type { Trace } from "../../trace";
import type { Format } from "../format";
import { fragmentUrl } from "../fragment";

export default {
  id: "csv",
  label: "format_csv",
  order: 4,
  mime: "text/csv",
  extension: "csv",
  render: (trace) => `\uFEFF${[COLUMNS, ...rows(trace)].map(line).join("")}`,
} satisfies Format;

type Cell = string | number | boolean | null;

/** What each row says. The names, and the values that are a trace's own terms, are the same in every language. */
const ROW = {
  id: ({ id }) => id,
  speaker: ({ speaker }) => speaker?.name ?? null,
  kind: ({ speaker }) => speaker?.kind ?? null,
  role: ({ speaker }) => speaker?.role ?? null,
  via: ({ via }) => via.map(({ name }) => name).join(" > ") || null,
  cue: ({ cue }) => cue,
  form: ({ attribution }) => attribution.form,
  hedged: ({ attribution }) => attribution.hedged,
  setting: ({ attribution }) => attribution.setting,
  words: ({ excerpt }) => excerpt,
  original_url: ({ attribution: { original }, sought }) =>
    webAddress(original?.url) && fragmentUrl(original?.url ?? "", sought),
  original_title: ({ attribution: { original } }) => original?.title ?? null,
  found: ({ attribution: { original } }) => original?.found ?? null,
  status: ({ attribution: { followed } }) => followed?.status ?? null,
  stands: ({ attribution }) => standsOf(attribution) ?? attribution.original?.quote ?? null,
  words_there: ({ attribution: { followed } }) => followed?.place?.text ?? null,
  by_reader: ({ attribution, speaker }) => (attribution.byReader ?? speaker?.byReader) === true,
  note: ({ attribution }) => attribution.note ?? null,
  confidence: ({ attribution }) => attribution.confidence,
} satisfies Record<string, (statement: Statement) => Cell>;

/** The same in each row, so that tables of many articles can be put below each other. */
const PAGE = {
  article_url: ({ article }) => webAddress(article.url ?? article.canonicalUrl ?? undefined),
  article_title: ({ article }) => article.title,
  article_outlet: ({ article }) => article.outlet?.name ?? null,
  article_published: ({ article }) => article.published,
  article_language: ({ article }) => article.language,
  traced_at: ({ tracedAt }) => tracedAt,
  generator: ({ generator }) => `${generator.name} ${generator.version}`,
} satisfies Record<string, (trace: Trace) => Cell>;

const COLUMNS = [...Object.keys(ROW), ...Object.keys(PAGE)];

function rows(trace: Trace): Cell[][] {
  const page = Object.values(PAGE).map((cell) => cell(trace));
  return statements(trace).map((statement) => [
    ...Object.values(ROW).map((cell) => cell(statement)),
    ...page,
  ]);
}

const line = (cells: Cell[]) => `${cells.map(written).join(",")}\r\n`;

function written(cell: Cell): string {
  if (typeof cell !== "string") return String(cell ?? "");
  return `"${harmless(cell.replace(/\s+/g, " ").trim()).replaceAll('"', '""')}"`;
}

/**
 * A spreadsheet runs a cell that begins with one of these as a formula, in their full width too, and whatever cannot be
 * seen stands before: an apostrophe makes it text (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const FORMULA = /^[\s\p{C}]*[=+\-@＝＋－＠]/u;
const harmless = (text: string) => (FORMULA.test(text) ? `'${text}` : text);
