/** The library: entries in IndexedDB, with a small record of each by which they are listed. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from "idb";
import { BLANK, type Entry, isSame, type Summary, summaryOf } from "./entry";
import { readEntry, type Unreadable } from "./read-entry";

/** An entry as it was written, by whichever version: read by {@link readEntry} only. */
interface Raw {
  id: string;
}

interface Kept extends DBSchema {
  entries: { key: string; value: Raw };
  /** Made from the entries, and made anew whenever the database gets another version. */
  summaries: { key: string; value: Summary; indexes: { address: string } };
}

type Db = IDBPDatabase<Kept>;

/**
 * - `full`: the browser gives no more room
 * - `closed`: it lets Headwater keep nothing here at all
 * - `ahead`: a newer version of Headwater has made the library its own
 */
export interface Unkept {
  failed: "full" | "closed" | "ahead";
}

const FAILURES: Record<string, Unkept["failed"]> = {
  QuotaExceededError: "full",
  // What a transaction ends with that the browser gave up by itself: there was no room, or no disk.
  AbortError: "full",
  InvalidStateError: "closed",
  SecurityError: "closed",
  UnknownError: "closed",
  VersionError: "ahead",
};

/** What became of entries that were to go in. */
export interface Added {
  added: Summary[];
  /** The library held the same already. */
  present: Summary[];
  /** Why it stopped early; what was added until then stays. */
  failed: Unkept["failed"] | null;
}

/** What was taken out, as it was. */
export interface Taken {
  entry: Raw;
  summary: Summary;
}

export interface Library {
  /** Never overwrites: where its id is taken, an entry gets another. */
  add(entries: Entry[]): Promise<Added>;
  /** Newest kept first. */
  list(): Promise<Summary[] | Unkept>;
  /** Null where there is none (any more). */
  entry(id: string): Promise<Entry | Unreadable | Unkept | null>;
  /** The entry as it is kept, whether it can be read or not. */
  raw(id: string): Promise<Raw | undefined>;
  /** All versions of a page, newest kept first. */
  versions(address: string): Promise<Summary[] | Unkept>;
  take(ids: string[]): Promise<Taken[]>;
  /** Undoes a taking. */
  putBack(taken: Taken[]): Promise<null | Unkept>;
  /** Calls back when the library has changed, on whichever page, once it has come to rest. */
  watch(changed: () => void, signal: AbortSignal): void;
}

const NAME = "headwater-library";
/** Raised whenever the records for lists and searches hold something new. */
const VERSION = 2;
/** Milliseconds: what is done in one go is told once. */
const REST = 100;
const BOTH = ["entries", "summaries"] as const;

export function library(): Library {
  const opened = openDB<Kept>(NAME, VERSION, {
    async upgrade(db, before, _, transaction) {
      if (before > 0) return summarizeAnew(transaction);
      db.createObjectStore("entries", { keyPath: "id" });
      db.createObjectStore("summaries", { keyPath: "id" }).createIndex("address", "address");
    },
    // A newer version of Headwater waits to open it.
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  });
  opened.catch(() => {});
  const told = new BroadcastChannel(NAME);
  const tell = <T>(done: T): T => {
    told.postMessage(null);
    return done;
  };

  return {
    add: async (entries) => tell(await addAll(opened, entries)),
    list: () => attempt(async () => newestFirst(await (await opened).getAll("summaries"))),
    entry: (id) =>
      attempt(async () => {
        const value = await (await opened).get("entries", id);
        return value === undefined ? null : readEntry(value);
      }),
    raw: async (id) => (await opened).get("entries", id),
    versions: (address) =>
      attempt(async () => newestFirst(await (await opened).getAllFromIndex("summaries", "address", address))),
    take: async (ids) => tell(await take(await opened, ids)),
    putBack: (taken) => attempt(async () => tell(await putBack(await opened, taken))),
    watch(changed, signal) {
      const heard = new BroadcastChannel(NAME);
      let waiting: ReturnType<typeof setTimeout> | undefined;
      heard.addEventListener("message", () => {
        clearTimeout(waiting);
        waiting = setTimeout(changed, REST);
      });
      signal.addEventListener("abort", () => {
        clearTimeout(waiting);
        heard.close();
      });
    },
  };
}

type Upgrade = IDBPTransaction<Kept, ("entries" | "summaries")[], "versionchange">;

/** The entries stay as they are; what cannot be read keeps what its record says. */
async function summarizeAnew(transaction: Upgrade): Promise<void> {
  const summaries = transaction.objectStore("summaries");
  for await (const { key: id, value } of transaction.objectStore("entries")) {
    const entry = readEntry(value);
    await summaries.put(
      "failed" in entry ? { ...BLANK, ...(await summaries.get(id)), id } : summaryOf(entry),
    );
  }
}

async function attempt<T>(use: () => Promise<T>): Promise<T | Unkept> {
  try {
    return await use();
  } catch (error) {
    const failed = error instanceof DOMException ? FAILURES[error.name] : undefined;
    if (failed) return { failed };
    throw error;
  }
}

/** Each by itself, so that a full disk takes back one of them only. */
async function addAll(opened: Promise<Db>, entries: Entry[]): Promise<Added> {
  const outcome: Added = { added: [], present: [], failed: null };
  for (const entry of entries) {
    const failed = await attempt(async () => add(await opened, entry, outcome));
    if (failed) return { ...outcome, ...failed };
  }
  return outcome;
}

async function add(db: Db, entry: Entry, { added, present }: Added): Promise<null> {
  const transaction = db.transaction(BOTH, "readwrite");
  const entries = transaction.objectStore("entries");
  const summaries = transaction.objectStore("summaries");
  const summary = summaryOf(entry);
  for (const version of await summaries.index("address").getAll(summary.address)) {
    const held = readEntry(await entries.get(version.id));
    if (!("failed" in held) && isSame(held.trace, entry.trace)) {
      present.push(version);
      return null;
    }
  }
  const id = (await entries.getKey(entry.id)) === undefined ? entry.id : crypto.randomUUID();
  const made = { ...summary, id };
  await Promise.all([entries.add({ ...entry, id }), summaries.add(made), transaction.done]);
  added.push(made);
  return null;
}

async function take(db: Db, ids: string[]): Promise<Taken[]> {
  const transaction = db.transaction(BOTH, "readwrite");
  const entries = transaction.objectStore("entries");
  const summaries = transaction.objectStore("summaries");
  const taken = await Promise.all(
    ids.map(async (id) => ({ entry: await entries.get(id), summary: await summaries.get(id) })),
  );
  const removals = ids.flatMap((id) => [entries.delete(id), summaries.delete(id)]);
  await Promise.all([...removals, transaction.done]);
  return taken.filter((one): one is Taken => one.entry !== undefined && one.summary !== undefined);
}

async function putBack(db: Db, taken: Taken[]): Promise<null> {
  const transaction = db.transaction(BOTH, "readwrite");
  const puts = taken.flatMap(({ entry, summary }) => [
    transaction.objectStore("entries").put(entry),
    transaction.objectStore("summaries").put(summary),
  ]);
  await Promise.all([...puts, transaction.done]);
  return null;
}

const newestFirst = (summaries: Summary[]): Summary[] =>
  summaries.sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1));
