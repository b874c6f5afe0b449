/** A statement → what is written of it: who, through whom, in which words, and how it stands in its original. */
import type { Words } from "../catalogue";
import { standsOf } from "../stands";
import type { Statement } from "../statement";
import type { Candidate, Difference, Form, Original, Place } from "../trace";
import { fragmentUrl } from "./fragment";
import { isNote, type Note, note, standsNote, statusNote } from "./note";
import { siteOf } from "./site";

export interface ReportStatement {
  id: string;
  form: Form;
  speaker: string;
  role: string | null;
  via: string | null;
  /** Cue, form, hedge, setting; whether the reader said so. */
  notes: Note[];
  /** What was said; the text's own paragraphs are run together. */
  content: string;
  original: ReportOriginal | null;
  /** Where it stands in the original, in the original's language, BCP 47. */
  place: (Place & { language: string }) | null;
  /** Pages that may be the original, their addresses at the words quoted. */
  candidates: Candidate[];
  /** What the reader noted. */
  remark: string | null;
  /** The same in sentences: where it stands, what differs there, what may be the original. */
  follow: string[];
}

export interface ReportOriginal {
  /** At the words that are quoted from there. */
  url: string;
  /** The page's own. */
  address: string;
  /** "Original on courier.example". */
  label: string;
  title: string | null;
  site: string;
  /** How it was found, how far it was followed, how the statement stands there. */
  notes: Note[];
}

export function reportStatement(statement: Statement, language: string, words: Words): ReportStatement {
  const { speaker, via, cue, excerpt, quoted, attribution } = statement;
  const { form, hedged, setting, original, pattern, followed, byReader } = attribution;
  const { say, list } = words;
  return {
    id: statement.id,
    form,
    speaker: speaker?.name ?? say(pattern === "quotation" ? "quotation" : "speaker_unknown"),
    role: speaker?.role ?? null,
    via: via.length > 0 ? say("export_via", list(via.map(({ name }) => name))) : null,
    notes: [
      cue && note(say("quoted", cue)),
      { text: say(`form_${form}`), form },
      hedged && { text: say("hedged"), warns: true },
      setting && note(setting),
      byReader && note(say("by_reader")),
    ].filter(isNote),
    content: excerpt,
    original: original && originalOf(statement, original, words),
    place: followed?.place
      ? { ...followed.place, language: original?.trace?.article.language ?? language }
      : null,
    candidates: (followed?.candidates ?? []).map((one) => ({ ...one, url: fragmentUrl(one.url, quoted) })),
    remark: attribution.note ? say("reader_note", attribution.note) : null,
    follow: followOf(statement, words),
  };
}

function originalOf({ attribution, sought }: Statement, original: Original, words: Words): ReportOriginal {
  const { url, title, outlet, found } = original;
  const { followed } = attribution;
  const site = outlet?.name ?? (URL.canParse(url) ? siteOf(url) : "");
  const stands = standsOf(attribution) ?? original.quote;
  return {
    url: fragmentUrl(url, sought),
    address: url,
    label: site ? words.say("original_at", site) : words.say("original"),
    title,
    site,
    notes: [
      note(words.say(`way_${found}`)),
      followed && statusNote(followed.status, words),
      stands && standsNote(stands, words),
    ].filter(isNote),
  };
}

function followOf({ attribution, quoted }: Statement, words: Words): string[] {
  const { followed, note } = attribution;
  const { place, candidates } = followed ?? {};
  const differences = (place?.differences ?? []).filter((difference) => difference.in !== "both");
  const { say, percent } = words;
  return [
    ...(note ? [say("reader_note", note)] : []),
    ...(place ? [`${say("place")} ${place.text}`] : []),
    ...(differences.length > 0 ? [changes(differences, words).join("; ")] : []),
    ...(candidates ?? []).map(({ url, score }) =>
      say("export_candidate", fragmentUrl(url, quoted), percent(score)),
    ),
  ];
}

/** What stands in the quote beside what stands there in its place. */
function changes(differences: Difference[], { say }: Words): string[] {
  const told: string[] = [];
  for (let i = 0; i < differences.length; i++) {
    const [one, next] = [differences[i] as Difference, differences[i + 1]];
    if (one.in === "quote" && next?.in === "original") {
      told.push(say("difference_changed", one.text, next.text));
      i++;
    } else told.push(say(`difference_only_${one.in === "quote" ? "here" : "there"}`, one.text));
  }
  return told;
}
