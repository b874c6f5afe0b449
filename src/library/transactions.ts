/** The library's database → what is done to it, each in one go: entries put in, changed, taken out and put back. */
import type { DBSchema, IDBPDatabase } from "idb";
import { type Entry, isSame, type Summary, summaryOf } from "./entry";
import { readEntry, type Unreadable } from "./read-entry";

/** An entry as it was written, by whichever version: read by {@link readEntry} only. */
export interface Raw {
  id: string;
}

export interface Kept extends DBSchema {
  entries: { key: string; value: Raw };
  /** Made from the entries, and made anew whenever the database gets another version. */
  summaries: { key: string; value: Summary; indexes: { address: string } };
}

export type Db = IDBPDatabase<Kept>;

/** What was taken out, as it was. */
export interface Taken {
  entry: Raw;
  summary: Summary;
}

const opened = (db: Db) => {
  const transaction = db.transaction(["entries", "summaries"], "readwrite");
  const [entries, summaries] = [transaction.objectStore("entries"), transaction.objectStore("summaries")];
  return { entries, summaries, done: transaction.done };
};

/** Never overwrites: where its id is taken, an entry gets another. @returns whether the library held the same already. */
export async function add(db: Db, entry: Entry): Promise<{ summary: Summary; present: boolean }> {
  const { entries, summaries, done } = opened(db);
  const summary = summaryOf(entry);
  for (const version of await summaries.index("address").getAll(summary.address)) {
    const held = readEntry(await entries.get(version.id));
    if (!("failed" in held) && isSame(held.trace, entry.trace)) return { summary: version, present: true };
  }
  const id = (await entries.getKey(entry.id)) === undefined ? entry.id : crypto.randomUUID();
  const made = { ...summary, id };
  await Promise.all([entries.add({ ...entry, id }), summaries.add(made), done]);
  return { summary: made, present: false };
}

/** @returns the entry as it is then; null where there is none (any more). */
export async function change(
  db: Db,
  id: string,
  made: (entry: Entry) => Entry,
): Promise<Entry | Unreadable | null> {
  const { entries, summaries, done } = opened(db);
  const value = await entries.get(id);
  const entry = value === undefined ? null : readEntry(value);
  if (entry === null || "failed" in entry) return entry;
  const now = { ...made(entry), id };
  await Promise.all([entries.put(now), summaries.put(summaryOf(now)), done]);
  return now;
}

export async function take(db: Db, ids: string[]): Promise<Taken[]> {
  const { entries, summaries, done } = opened(db);
  const taken = await Promise.all(
    ids.map(async (id) => ({ entry: await entries.get(id), summary: await summaries.get(id) })),
  );
  const removals = ids.flatMap((id) => [entries.delete(id), summaries.delete(id)]);
  await Promise.all([...removals, done]);
  return taken.filter((one): one is Taken => one.entry !== undefined && one.summary !== undefined);
}

export async function putBack(db: Db, taken: Taken[]): Promise<null> {
  const { entries, summaries, done } = opened(db);
  const puts = taken.flatMap(({ entry, summary }) => [entries.put(entry), summaries.put(summary)]);
  await Promise.all([...puts, done]);
  return null;
}
