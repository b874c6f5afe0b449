/** Answers by what was asked for, kept for a day in IndexedDB, so that following again asks nobody twice. */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Fetched } from "../following";

interface Entry {
  name: string;
  /** Milliseconds since 1970. */
  at: number;
  answer: Fetched;
}

interface Kept extends DBSchema {
  pages: { key: string; value: Entry; indexes: { at: number } };
}

export const DAY = 24 * 60 * 60 * 1000;
/** Pages are 50 to 500 kB: some tens of megabytes at most. */
const MOST = 200;

export interface Cache {
  get(name: string): Promise<Fetched | null>;
  put(name: string, answer: Fetched): Promise<void>;
  /** Number of answers kept. */
  count(): Promise<number>;
  clear(): Promise<void>;
}

/** Where the browser keeps nothing, as in a private window of Firefox or on a full disk, pages are simply fetched again. */
export function cache(now: () => number = Date.now): Cache {
  const opened = openDB<Kept>("headwater-pages", 1, {
    upgrade: (db) => db.createObjectStore("pages", { keyPath: "name" }).createIndex("at", "at"),
  });
  opened.catch(() => {});
  const attempt = async <T>(use: (db: IDBPDatabase<Kept>) => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await use(await opened);
    } catch {
      return otherwise;
    }
  };
  return {
    get: (name) =>
      attempt(async (db) => {
        const entry = await db.get("pages", name);
        // A clock that was set back makes entries of the future.
        return entry && Math.abs(now() - entry.at) < DAY ? { ...entry.answer, kept: true } : null;
      }, null),
    put: (name, answer) =>
      attempt(async (db) => {
        await db.put("pages", { name, at: now(), answer });
        await forget(db, now() - DAY);
      }, undefined),
    count: () => attempt((db) => db.count("pages"), 0),
    clear: () => attempt((db) => db.clear("pages"), undefined),
  };
}

/** What is past its day, and the oldest of too many. */
async function forget(db: IDBPDatabase<Kept>, before: number): Promise<void> {
  const { store, done } = db.transaction("pages", "readwrite");
  let many = (await store.count()) - MOST;
  for (let entry = await store.index("at").openCursor(); entry; entry = await entry.continue()) {
    if (entry.value.at >= before && many <= 0) break;
    await entry.delete();
    many--;
  }
  await done;
}
