/** What storage or a file holds → an entry in the present format, or why it is none. */
import * as v from "valibot";
import { blockSchema, linkSchema, traceSchema } from "../schema";
import { type Entry, FORMAT } from "./entry";

/** `newer`: a later version of Headwater wrote it. */
export interface Unreadable {
  failed: "broken" | "newer";
  /** What it calls itself, "" where even that is not to be had. */
  title: string;
}

type Raw = Record<string, unknown>;

/** By the number of an older format: an entry in it → the same entry in the next. */
export type Steps = Record<number, (entry: Raw) => Raw>;

const STEPS: Steps = {};

const entrySchema: v.GenericSchema<unknown, Entry> = v.object({
  format: v.literal(FORMAT),
  id: v.pipe(v.string(), v.nonEmpty()),
  keptAt: v.pipe(v.string(), v.isoTimestamp()),
  trace: traceSchema,
  found: v.exactOptional(traceSchema),
  blocks: v.array(blockSchema),
  links: v.array(linkSchema),
});

export function readEntry(value: unknown): Entry | Unreadable {
  const title = titleIn(value);
  if (formatOf(value) > FORMAT) return { failed: "newer", title };
  try {
    const read = v.safeParse(entrySchema, upgraded(value, FORMAT, STEPS));
    return read.success ? read.output : { failed: "broken", title };
  } catch {
    // Nested deeper than any trace: the stack ends before the value does.
    return { failed: "broken", title };
  }
}

/** Step by step to the format; as it is where it is no entry, or there is no step from where it stands. */
export function upgraded(value: unknown, format: number, steps: Steps): unknown {
  const step = steps[formatOf(value)];
  return step && formatOf(value) < format ? upgraded(step(value as Raw), format, steps) : value;
}

const formatOf = (value: unknown): number => {
  const format = (value as { format?: unknown } | null)?.format;
  return typeof format === "number" ? format : Number.NaN;
};

function titleIn(value: unknown): string {
  const title = (value as { trace?: { article?: { title?: unknown } } } | null)?.trace?.article?.title;
  return typeof title === "string" ? title : "";
}
