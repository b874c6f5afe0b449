/** Entries → the lines of a file, one entry each, and back into the library, as far as each can be read. */
import { readEntry } from "./read-entry";
import type { Library, Unkept } from "./store";

/** What became of a file's entries. */
export interface Imported {
  /** How many there were, readable or not. */
  all: number;
  added: number;
  /** The library held the same already. */
  present: number;
  /** Titles, or numbers of lines where even that is broken. */
  unread: (string | number)[];
  /** How many a later version of Headwater wrote. */
  newer: number;
  /** Why it stopped early; what was added until then stays. */
  stopped: Unkept["failed"] | null;
}

export const nameOf = (now: Date): string => `headwater-library-${now.toISOString().slice(0, 10)}.jsonl`;

/** As they are kept, so that even what cannot be read here is not lost. */
export async function exported(shelf: Library, ids: string[]): Promise<Blob> {
  const lines: string[] = [];
  for (const id of ids) {
    const raw = await shelf.raw(id);
    if (raw) lines.push(`${JSON.stringify(raw)}\n`);
  }
  return new Blob(lines, { type: "application/jsonl" });
}

export async function imported(shelf: Pick<Library, "add">, text: string): Promise<Imported> {
  const outcome: Imported = { all: 0, added: 0, present: 0, unread: [], newer: 0, stopped: null };
  for (const [i, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    outcome.all++;
    if (outcome.stopped) continue;
    const entry = readEntry(parsed(line));
    if (!("failed" in entry)) count(outcome, await shelf.add(entry));
    else if (entry.failed === "newer") outcome.newer++;
    else outcome.unread.push(entry.title || i + 1);
  }
  return outcome;
}

function count(outcome: Imported, done: Awaited<ReturnType<Library["add"]>>): void {
  if ("failed" in done) outcome.stopped = done.failed;
  else if ("added" in done) outcome.added++;
  else outcome.present++;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
