/** The library: entries in IndexedDB, with a small record of each by which they are listed. */
import { type IDBPTransaction, openDB } from "idb";
import { BLANK, type Entry, type Summary, summaryOf } from "./entry";
import { readEntry, type Unreadable } from "./read-entry";
import { add, change, type Db, type Kept, putBack, type Raw, type Taken, take } from "./transactions";

export type { Taken };

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

export interface Library {
  /** Never overwrites: where its id is taken, an entry gets another. */
  add(entries: Entry[]): Promise<Added>;
  /** Newest kept first. */
  list(): Promise<Summary[] | Unkept>;
  /** Null where there is none (any more). */
  entry(id: string): Promise<Entry | Unreadable | Unkept | null>;
  /** Changes an entry in its place. @returns as {@link entry} does, what it is then. */
  change(id: string, made: (entry: Entry) => Entry): Promise<Entry | Unreadable | Unkept | null>;
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
    change: (id, made) => attempt(async () => tell(await change(await opened, id, made))),
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
    const done = await attempt(async () => add(await opened, entry));
    if ("failed" in done) return { ...outcome, ...done };
    outcome[done.present ? "present" : "added"].push(done.summary);
  }
  return outcome;
}

const newestFirst = (summaries: Summary[]): Summary[] =>
  summaries.sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1));
