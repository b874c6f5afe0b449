/** A statement → what is written of it: who, through whom, in which words, and how it stands in its original. */
import type { Words } from "../catalogue";
import { standsOf } from "../stands";
import type { Statement } from "../statement";
import type { Attribution, Difference, Original } from "../trace";
import { fragmentUrl } from "./fragment";
import { statusKey } from "./report-chain";
import { siteOf } from "./site";

export interface ReportStatement {
  speaker: string;
  role: string | null;
  via: string | null;
  /** Cue, form, hedge, setting; whether the reader said so. */
  notes: string[];
  /** What was said; the text's own paragraphs are run together. */
  content: string;
  original: { url: string; label: string; notes: string[] } | null;
  /** What the reader noted; where it stands in the original, and what differs there; pages that may be the original. */
  follow: string[];
}

export function reportStatement(statement: Statement, words: Words): ReportStatement {
  const { speaker, via, cue, excerpt, quoted, attribution } = statement;
  const { form, hedged, setting, original, pattern, byReader, note } = attribution;
  const { say, list } = words;
  return {
    speaker: speaker?.name ?? say(pattern === "quotation" ? "quotation" : "speaker_unknown"),
    role: speaker?.role ?? null,
    via: via.length > 0 ? say("export_via", list(via.map(({ name }) => name))) : null,
    notes: [
      cue && say("quoted", cue),
      say(`form_${form}`),
      hedged && say("hedged"),
      setting,
      byReader && say("by_reader"),
    ].filter((note) => typeof note === "string"),
    content: excerpt,
    original: original && originalOf(attribution, original, quoted, words),
    follow: [...(note ? [say("reader_note", note)] : []), ...followOf(attribution, words)],
  };
}

function originalOf(attribution: Attribution, original: Original, quoted: string, { say }: Words) {
  const { url, title, outlet, found } = original;
  const { followed } = attribution;
  const site = outlet?.name ?? (URL.canParse(url) ? siteOf(url) : "");
  const stands = standsOf(attribution) ?? original.quote;
  const notes = [
    title,
    say(`way_${found}`),
    followed && say(statusKey(followed.status)),
    stands && say(`quote_${stands}`),
  ].filter((note) => typeof note === "string");
  return {
    url: fragmentUrl(url, followed?.place?.words ?? quoted),
    label: site ? say("original_at", site) : say("original"),
    notes,
  };
}

function followOf({ followed }: Attribution, words: Words): string[] {
  const { place, candidates } = followed ?? {};
  const differences = (place?.differences ?? []).filter((difference) => difference.in !== "both");
  const { say, percent } = words;
  return [
    ...(place ? [`${say("place")} ${place.text}`] : []),
    ...(differences.length > 0 ? [changes(differences, words).join("; ")] : []),
    ...(candidates ?? []).map(({ url, score }) => say("export_candidate", url, percent(score))),
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
