/** What the library holds of a page → when it was kept, and whether its text is still the same. */
import { useEffect, useState } from "preact/hooks";
import type { Article } from "../trace";
import { day, say } from "../words";
import type { Kept } from "./state";

export function KeptLine({ kept, article }: { kept: Kept; article: Article }) {
  const [last, setLast] = useState<Awaited<ReturnType<Kept["last"]>>>(null);
  useEffect(() => {
    const lifetime = new AbortController();
    const read = () => void kept.last(article).then((now) => lifetime.signal.aborted || setLast(now));
    read();
    kept.watch(read, lifetime.signal);
    return () => lifetime.abort();
  }, [kept, article]);

  if (!last) return null;
  const on = day(last.on) ?? "";
  if (!last.changed) return <p class="kept">{say("kept_on", on)}</p>;
  return (
    <p class="kept changed">
      {say("kept_changed", on)}{" "}
      <button type="button" class="plain" onClick={() => kept.compare(last.id)}>
        {say("kept_compare")}
      </button>
    </p>
  );
}
