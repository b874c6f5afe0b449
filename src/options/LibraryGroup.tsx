/** The library → how large it is, the way to it, and a button that asks before it clears it. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Library } from "../library/store";
import { count, megabytes, say } from "../words";
import { Group } from "./Group";
import { Protection } from "./Protection";

/** How much is kept. */
interface Size {
  /** Ids of the entries. */
  ids: string[];
  /** Bytes of all that Headwater keeps, the library and all else. */
  usage: number;
}

export function LibraryGroup({ shelf }: { shelf: Library }) {
  const [size, setSize] = useState<Size>();
  const question = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const lifetime = new AbortController();
    const read = () => void sizeOf(shelf).then((now) => lifetime.signal.aborted || setSize(now));
    read();
    shelf.watch(read, lifetime.signal);
    return () => lifetime.abort();
  }, [shelf]);

  const entries = count("entries", size?.ids.length ?? 0);
  return (
    <Group title={say("options_library")} help={say("options_library_help")}>
      <span aria-live="polite">{size && say("options_library_size", entries, megabytes(size.usage))}</span>
      <a class="button" href="../library/index.html">
        {say("options_library_open")}
      </a>
      <button
        type="button"
        class="button"
        disabled={!size?.ids.length}
        onClick={() => question.current?.showModal()}
      >
        {say("options_library_clear")}
      </button>
      {(size?.ids.length ?? 0) > 0 && <Protection />}
      <dialog ref={question} aria-labelledby="clear-library">
        <form method="dialog">
          <p id="clear-library">{say("options_library_sure", entries)}</p>
          <button type="submit" class="button">
            {say("options_library_no")}
          </button>
          <button type="submit" class="button" onClick={() => void shelf.take(size?.ids ?? [])}>
            {say("options_library_yes")}
          </button>
        </form>
      </dialog>
    </Group>
  );
}

async function sizeOf(shelf: Library): Promise<Size> {
  const list = await shelf.list();
  const { usage = 0 } = await navigator.storage.estimate();
  return { ids: "failed" in list ? [] : list.map(({ id }) => id), usage };
}
