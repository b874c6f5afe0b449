/** Words the reader marks, and whom they name → a statement of the trace, and its sources. */
import { formOf, paragraphAround } from "./quoted";
import type { Attribution, Named, Range, Source, Trace } from "./trace";

/** @param id of the correction that names them. @returns their ids; null where one is not in the trace, or has no name. */
export function pathOf(trace: Trace, named: Named[], id: string): string[] | null {
  const ids = named.map((one, i) => ("source" in one ? one.source : one.name.trim() && newId(id, i)));
  const known = new Set(trace.sources.map((source) => source.id));
  return named.every((one, i) => ids[i] && ("name" in one || known.has(one.source))) ? ids : null;
}

const newId = (correction: string, i: number) => `${correction}s${i + 1}`;

/** The trace with those that are new, each where its name first stands in the text. */
export function withNew(trace: Trace, named: Named[], id: string): Trace {
  const sources = [...trace.sources];
  for (const [i, one] of named.entries()) {
    if ("source" in one) continue;
    const made = newSource(newId(id, i), one.name.trim(), one.kind, trace.article.text);
    const first = made.mentions[0]?.start ?? Number.POSITIVE_INFINITY;
    const after = sources.findIndex(({ mentions }) => (mentions[0]?.start ?? 0) > first);
    sources.splice(after < 0 ? sources.length : after, 0, made);
  }
  return { ...trace, sources };
}

const newSource = (id: string, name: string, kind: Source["kind"], text: string): Source => ({
  ...{ id, name, kind, role: null, domain: null },
  mentions: mentionsOf(name, text),
  byReader: true,
});

/** Where the name stands in the text as a word of its own. */
function mentionsOf(name: string, text: string): Range[] {
  const found: Range[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (!isLetter(text[at - 1]) && !isLetter(text[end])) found.push({ start: at, end });
  }
  return found;
}

const isLetter = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

interface Marked {
  id: string;
  content: Range[];
  path: string[];
}

/** The trace with this statement in its place; null where the words are none of the text, or stand in no order. */
export function addedTo(trace: Trace, { id, content, path }: Marked): Trace | null {
  const { text } = trace.article;
  const [first] = content;
  const isInOrder = content.every(({ start, end }, i) => {
    const before = content[i - 1]?.end ?? 0;
    return start >= before && end > start && end <= text.length;
  });
  if (!first || !isInOrder || path.length === 0) return null;
  const attribution: Attribution = {
    ...{ id, sentence: sentenceAround(text, first), source: null, cue: null, content },
    form: formOf(text, content),
    ...{ path, hedged: false, setting: null, confidence: 1, pattern: "reader", original: null },
    byReader: true,
  };
  const after = trace.attributions.findIndex((other) => placeOf(other) > first.start);
  const at = after < 0 ? trace.attributions.length : after;
  return { ...trace, attributions: trace.attributions.toSpliced(at, 0, attribution) };
}

const placeOf = ({ cue, content, sentence }: Attribution): number => (cue ?? content[0] ?? sentence).start;

/** From the beginning of the sentence in which the words begin to the end of that in which they end. */
function sentenceAround(text: string, { start, end }: Range): Range {
  const paragraph = paragraphAround(text, { start, end });
  const segmenter = new Intl.Segmenter(undefined, { granularity: "sentence" });
  const sentences = [...segmenter.segment(text.slice(paragraph.start, paragraph.end))].map(
    ({ index, segment }) => {
      const from = paragraph.start + index;
      return { start: from, end: from + segment.trimEnd().length };
    },
  );
  return {
    start: sentences.findLast((sentence) => sentence.start <= start)?.start ?? start,
    end: sentences.find((sentence) => sentence.end >= end)?.end ?? end,
  };
}
