/** All entries → the list of those the reader looks for; they can be exported, and deleted with a way back. */
import { useEffect, useMemo, useState } from "preact/hooks";
import { State } from "../view/State";
import { count, say } from "../words";
import { Deleted } from "./Deleted";
import type { Summary } from "./entry";
import { Files } from "./Files";
import { Missing } from "./Missing";
import { Row } from "./Row";
import { SearchForm } from "./SearchForm";
import { found, NOTHING, queryOf, type Search } from "./search";
import type { Library, Taken, Unkept } from "./store";

interface Props {
  shelf: Library;
  /** What was looked for last. */
  first: Search;
  /** Keeps in mind what is looked for, for whoever comes back. */
  onSearch(query: URLSearchParams): void;
}

/** Entries shown at first, and at each click on “more”. */
const FIRST = 100;

export function ListPage({ shelf, first, onSearch }: Props) {
  const all = useSummaries(shelf);
  const [search, setSearch] = useState(first);
  const [most, setMost] = useState(FIRST);
  const [taken, setTaken] = useState<Taken[]>([]);
  const older = useMemo(() => olderVersions(all), [all]);

  if (!all) return null;
  if ("failed" in all) return <Missing lacking={all} />;
  const look = (now: Search) => {
    setSearch(now);
    onSearch(queryOf(now));
  };
  const remove = async (id: string) => {
    const now = await shelf.take([id]);
    setTaken((before) => [...before, ...now]);
  };
  const shown = found(all, search);
  const isAll = shown.length === all.length;
  return (
    <>
      <header class="library">
        <h1>{say("library_title")}</h1>
        <Files shelf={shelf} found={shown} isAll={isAll} />
      </header>
      {all.length === 0 ? (
        <State level={2} title={say("library_empty")} help={say("library_empty_help")} question="library" />
      ) : (
        <>
          <SearchForm all={all} search={search} onSearch={look} />
          <p class="total-kept">
            <span role="status">
              {isAll
                ? count("entries", all.length)
                : say("library_found", String(shown.length), count("entries", all.length))}
            </span>
            {!isAll && (
              <button type="button" class="plain" onClick={() => look(NOTHING)}>
                {say("library_all")}
              </button>
            )}
          </p>
          <ol class="kept-list">
            {shown.slice(0, most).map((summary) => (
              <Row
                key={summary.id}
                summary={summary}
                before={older.get(summary.id)}
                onDelete={() => void remove(summary.id)}
              />
            ))}
          </ol>
          {shown.length > most && (
            <button type="button" class="button" onClick={() => setMost(most + FIRST)}>
              {say("library_more", String(shown.length - most))}
            </button>
          )}
        </>
      )}
      <Deleted shelf={shelf} taken={taken} onUndone={() => setTaken([])} />
    </>
  );
}

/** Read anew whenever the library changes. */
function useSummaries(shelf: Library): Summary[] | Unkept | undefined {
  const [all, setAll] = useState<Summary[] | Unkept>();
  useEffect(() => {
    const lifetime = new AbortController();
    const read = () => void shelf.list().then((now) => lifetime.signal.aborted || setAll(now));
    read();
    shelf.watch(read, lifetime.signal);
    return () => lifetime.abort();
  }, [shelf]);
  return all;
}

/** @param all newest first. @returns by id, the version of the same page that was kept before. */
function olderVersions(all: Summary[] | Unkept | undefined): Map<string, Summary> {
  const older = new Map<string, Summary>();
  if (!all || "failed" in all) return older;
  const last = new Map<string, Summary>();
  for (const summary of all.filter(({ address }) => address !== "")) {
    const newer = last.get(summary.address);
    if (newer) older.set(newer.id, summary);
    last.set(summary.address, summary);
  }
  return older;
}
