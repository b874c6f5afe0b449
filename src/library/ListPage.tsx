/** All entries → the list of them. */
import { useEffect, useState } from "preact/hooks";
import { State } from "../view/State";
import { say } from "../words";
import type { Summary } from "./entry";
import { unkept } from "./keeping";
import { Row } from "./Row";
import type { Library, Unkept } from "./store";

export function ListPage({ shelf }: { shelf: Library }) {
  const [all, setAll] = useState<Summary[] | Unkept>();
  useEffect(() => {
    const lifetime = new AbortController();
    const read = () => void shelf.list().then((now) => lifetime.signal.aborted || setAll(now));
    read();
    shelf.watch(read, lifetime.signal);
    return () => lifetime.abort();
  }, [shelf]);

  if (!all) return null;
  return (
    <>
      <h1>{say("library_title")}</h1>
      {"failed" in all ? (
        <p>{unkept(all)}</p>
      ) : all.length === 0 ? (
        <State level={2} title={say("library_empty")} help={say("library_empty_help")} question="library" />
      ) : (
        <ol class="kept-list">
          {all.map((summary) => (
            <Row key={summary.id} summary={summary} />
          ))}
        </ol>
      )}
    </>
  );
}
