/** A trace as found, and what the reader has changed by hand → the trace as corrected. */
import { addedTo, pathOf, withNew } from "./added";
import { wordsOf } from "./statement";
import type { Attribution, Change, Correction, Source, Trace } from "./trace";

/**
 * Corrects one after the other. Whatever they are, the trace comes out whole: one that does not fit is told as such and
 * changes nothing. A corrected trace can be corrected further; its ids stay what they were.
 */
export const corrected = (trace: Trace, corrections: readonly Correction[]): Trace =>
  corrections.reduce(step, trace);

/** @param before all that were made so far. @param at ISO 8601, UTC. */
export function correctionOf(change: Change, before: readonly Correction[], at: string): Correction {
  const last = before.reduce((most, { id }) => Math.max(most, Number(id.slice(1))), 0);
  return { ...change, id: `c${last + 1}`, at, about: "", was: null, now: null };
}

/** What a change makes of a trace, and how it is told. */
interface Done extends Pick<Correction, "about" | "was" | "now"> {
  trace: Trace;
}

type Apply<What> = (trace: Trace, change: Extract<Correction, { what: What }>) => Done | null;

function step(trace: Trace, { unfit, ...correction }: Correction): Trace {
  const done = (APPLY[correction.what] as Apply<string>)(trace, correction as never);
  const { trace: now = trace, ...words } = done ?? { unfit: true as const };
  return { ...now, corrections: [...(trace.corrections ?? []), { ...correction, ...words }] };
}

const APPLY: { [What in Change["what"]]: Apply<What> } = {
  rename(trace, { source: id, name }) {
    const source = find(trace.sources, id);
    const now = name.trim();
    if (!source || !now) return null;
    return {
      trace: withSource(trace, { ...source, name: now, byReader: true }),
      ...told(source.name, source.name, now),
    };
  },

  kind(trace, { source: id, kind }) {
    const source = find(trace.sources, id);
    if (!source) return null;
    return {
      trace: withSource(trace, { ...source, kind, byReader: true }),
      ...told(source.name, source.kind, kind),
    };
  },

  merge(trace, { source: id, into }) {
    const [gone, stays] = [find(trace.sources, id), find(trace.sources, into)];
    if (!gone || !stays || gone === stays) return null;
    // The first mention of the two decides where it stands.
    const first = trace.sources.find((source) => source === gone || source === stays);
    const sources = trace.sources.flatMap((source) => {
      if (source === first) return bothOf(gone, stays);
      return source === gone || source === stays ? [] : source;
    });
    const attributions = trace.attributions.map((attribution) => {
      const path = lastOfEach(attribution.path.map((step) => (step === id ? into : step)));
      return attribution.path.includes(id) ? { ...attribution, path } : attribution;
    });
    return { trace: { ...trace, sources, attributions }, ...told(gone.name, null, stays.name) };
  },

  drop(trace, { attribution: id }) {
    const dropped = find(trace.attributions, id);
    if (!dropped) return null;
    const attributions = trace.attributions.filter((other) => other !== dropped);
    return {
      trace: pruned({ ...trace, attributions }),
      ...told(wordsOf(trace, dropped.content), speakerOf(trace, dropped.path), null),
    };
  },

  speaker(trace, { attribution: id, speaker, id: correction }) {
    const attribution = find(trace.attributions, id);
    const [said] = pathOf(trace, [speaker], correction) ?? [];
    if (!attribution || said === undefined) return null;
    const path = lastOfEach([...attribution.path.slice(0, -1), said]);
    const named = withNew(trace, [speaker], correction);
    return {
      trace: pruned(withAttribution(named, { ...attribution, path, byReader: true })),
      ...told(
        wordsOf(trace, attribution.content),
        speakerOf(trace, attribution.path),
        speakerOf(named, path),
      ),
    };
  },

  add(trace, { content, path: named, id }) {
    const path = pathOf(trace, named, id);
    const now = path && addedTo(withNew(trace, named, id), { id, content, path: lastOfEach(path) });
    return now && { trace: now, ...told(wordsOf(trace, content), null, speakerOf(now, path)) };
  },

  note(trace, { on, text }) {
    const [source, attribution] = [find(trace.sources, on), find(trace.attributions, on)];
    const note = text.trim();
    if (source)
      return {
        trace: withSource(trace, noted(source, note)),
        ...told(source.name, source.note ?? null, note || null),
      };
    if (!attribution) return null;
    return {
      trace: withAttribution(trace, noted(attribution, note)),
      ...told(wordsOf(trace, attribution.content), attribution.note ?? null, note || null),
    };
  },
};

const told = (about: string, was: string | null, now: string | null) => ({ about, was, now });

const find = <T extends { id: string }>(all: T[], id: string) => all.find((one) => one.id === id);

const withSource = (trace: Trace, now: Source): Trace => ({
  ...trace,
  sources: trace.sources.map((source) => (source.id === now.id ? now : source)),
});

const withAttribution = (trace: Trace, now: Attribution): Trace => ({
  ...trace,
  attributions: trace.attributions.map((attribution) => (attribution.id === now.id ? now : attribution)),
});

function noted<T extends { note?: string }>({ note: _, ...bare }: T, note: string) {
  return (note ? { ...bare, note } : bare) as T;
}

const speakerOf = ({ sources }: Trace, path: string[]): string | null =>
  find(sources, path.at(-1) ?? "")?.name ?? null;

/** What stays keeps its own; what only the other has is added. */
function bothOf(gone: Source, stays: Source): Source {
  const note = [stays.note, gone.note].filter(Boolean).join("\n");
  return {
    ...noted(stays, note),
    role: stays.role ?? gone.role,
    domain: stays.domain ?? gone.domain,
    mentions: [...stays.mentions, ...gone.mentions].sort((a, b) => a.start - b.start),
    byReader: true,
  };
}

/** Who first said it stays at the end of the path, even where they stood further up, too. */
const lastOfEach = (path: string[]): string[] => path.filter((id, i) => path.lastIndexOf(id) === i);

/** Nobody is a source through whom nothing came. */
function pruned(trace: Trace): Trace {
  const used = new Set(trace.attributions.flatMap(({ path }) => path));
  return { ...trace, sources: trace.sources.filter(({ id }) => used.has(id)) };
}
