/** What the reader asks for by hand: which values are changes of a trace, and whom a written name means. */
import type { Change, Named, Source, SourceKind } from "./trace";

export const KINDS: readonly SourceKind[] = [
  ...(["person", "outlet", "organization", "document", "post", "anonymous"] as const),
];

/** The source of that name, however it is capitalised. */
export const sourceNamed = (name: string, sources: Source[]): Source | undefined =>
  sources.find((source) => folded(source.name) === folded(name));

const folded = (name: string) => name.trim().toLocaleLowerCase();

/** @param kind of the source, if it is a new one. */
export function namedAs(name: string, kind: SourceKind, sources: Source[]): Named {
  const known = sourceNamed(name, sources);
  return known ? { source: known.id } : { name: name.trim(), kind };
}

/** How the reader's own changes arrive from a page of the extension: of this shape, whatever they are about. */
export function isChange(value: unknown): value is Change {
  const change = value as { what?: unknown } & Record<string, unknown>;
  if (typeof value !== "object" || value === null || !Object.hasOwn(FIELDS, String(change.what)))
    return false;
  const fields = FIELDS[change.what as Change["what"]];
  return Object.entries(fields).every(([name, isFit]) => isFit(change[name]));
}

type Guard = (value: unknown) => boolean;

const isText: Guard = (value) => typeof value === "string";
const isKind: Guard = (value) => KINDS.includes(value as SourceKind);
const isNamed: Guard = (value) => {
  const named = value as { source?: unknown; name?: unknown; kind?: unknown } | null;
  return isText(named?.source) || (isText(named?.name) && isKind(named?.kind));
};
const isRange: Guard = (value) => {
  const range = value as { start?: unknown; end?: unknown } | null;
  return Number.isSafeInteger(range?.start) && Number.isSafeInteger(range?.end);
};
const all =
  (isFit: Guard): Guard =>
  (value) =>
    Array.isArray(value) && value.every(isFit);

const FIELDS: { [What in Change["what"]]: Record<string, Guard> } = {
  rename: { source: isText, name: isText },
  kind: { source: isText, kind: isKind },
  merge: { source: isText, into: isText },
  drop: { attribution: isText },
  speaker: { attribution: isText, speaker: isNamed },
  add: { content: all(isRange), path: all(isNamed) },
  note: { on: isText, text: isText },
};
