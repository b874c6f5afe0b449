/** What the reader looks for → the entries it is in; and the same as the query of the page's address. */
import type { Summary } from "./entry";
import { fold } from "./fold";

/** Empty texts ask for nothing. */
export interface Search {
  /** Each of these words has to occur, in the title, the text, the outlet's name or a source's. */
  words: string;
  /** The outlet's name, exactly. */
  outlet: string;
  /** A part of a source's name. */
  source: string;
  /** Which of an entry's dates `from` and `to` are for. */
  date: "kept" | "published";
  /** Days, both included: "2026-03-14". */
  from: string;
  to: string;
}

export const NOTHING: Search = { words: "", outlet: "", source: "", date: "kept", from: "", to: "" };

const NAMES = Object.keys(NOTHING) as (keyof Search)[];

export function found(all: Summary[], search: Search): Summary[] {
  const words = fold(search.words).split(" ").filter(Boolean);
  const source = fold(search.source);
  return all.filter(
    (summary) =>
      words.every((word) => summary.words.includes(word)) &&
      (search.outlet === "" || summary.outlet === search.outlet) &&
      (source === "" || summary.sources.some((name) => fold(name).includes(source))) &&
      within(search.date === "kept" ? summary.keptAt : summary.published, search),
  );
}

function within(iso: string | null, { from, to }: Search): boolean {
  if (from === "" && to === "") return true;
  const day = iso === null ? "" : dayOf(iso);
  return day !== "" && (from === "" || day >= from) && (to === "" || day <= to);
}

/** @returns "2026-03-14": its writer's day where that is told, else the reader's; "" of what is no date. */
function dayOf(iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return "";
  if (!/T[^T]*Z$/.test(iso)) return iso.slice(0, 10);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/** Only what differs from nothing is written. */
export const queryOf = (search: Search): URLSearchParams =>
  new URLSearchParams(
    NAMES.filter((name) => search[name] !== NOTHING[name]).map((name) => [name, search[name]]),
  );

export function searchIn(query: URLSearchParams): Search {
  const set = NAMES.flatMap((name) => (query.has(name) ? [[name, query.get(name)]] : []));
  const search: Search = { ...NOTHING, ...Object.fromEntries(set) };
  return search.date === "published" ? search : { ...search, date: "kept" };
}
