/** Trace → a bibliography in CSL-JSON, as Zotero, Pandoc and word processors read it. */
import type { Format } from "../format";
import { type Reference, references } from "../references";

export default {
  id: "csl",
  label: "format_csl",
  order: 6,
  mime: "application/vnd.citationstyles.csl+json",
  extension: "csl.json",
  render: (trace, words) => `${JSON.stringify(references(trace, words).map(item), null, 2)}\n`,
} satisfies Format;

/** A name stays as it is written: particles and family names are not told apart by guessing. */
const item = ({
  key,
  type,
  title,
  authors,
  container,
  issued,
  accessed,
  url,
  language,
  note,
}: Reference) => ({
  id: key,
  type,
  title,
  ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
  ...(container && { "container-title": container }),
  ...(issued && { issued: date(issued) }),
  ...(accessed && { accessed: date(accessed) }),
  ...(url && { URL: url }),
  ...(language && { language }),
  note,
});

const date = (iso: string) => ({ "date-parts": [iso.split("-").map(Number)] });
