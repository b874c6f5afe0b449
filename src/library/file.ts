/** Entries → the lines of a file, one entry each, and back into the library, as far as each can be read. */
import type { Entry } from "./entry";
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
  const lines = [...text.split("\n").entries()].filter(([, line]) => line.trim() !== "");
  const unread: Imported["unread"] = [];
  const entries: Entry[] = [];
  let newer = 0;
  for (const [i, line] of lines) {
    const entry = readEntry(parsed(line));
    if (!("failed" in entry)) entries.push(entry);
    else if (entry.failed === "newer") newer++;
    else unread.push(entry.title || i + 1);
  }
  const { added, present, failed } = await shelf.add(entries);
  return {
    ...{ all: lines.length, unread, newer },
    ...{ added: added.length, present: present.length, stopped: failed },
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
