/** The library → a file and back: a button each, and the words for what became of it. */
import { useRef, useState } from "preact/hooks";
import { download } from "../view/download";
import { count, list, say } from "../words";
import type { Summary } from "./entry";
import { exported, type Imported, imported, nameOf } from "./file";
import { unkept } from "./keeping";
import type { Library } from "./store";

interface Props {
  shelf: Library;
  /** What is to be exported. */
  found: Summary[];
  /** Whether that is all there is. */
  isAll: boolean;
}

export function Files({ shelf, found, isAll }: Props) {
  const [said, setSaid] = useState("");
  const file = useRef<HTMLInputElement>(null);
  const save = async () => {
    const ids = found.map(({ id }) => id);
    download(nameOf(new Date()), await exported(shelf, ids));
    setSaid(say("library_exported", count("entries", ids.length)));
  };
  const load = async (chosen: File | undefined) => {
    if (!chosen) return;
    setSaid(say("library_importing"));
    setSaid(told(await imported(shelf, await chosen.text())));
    // The same file can be chosen once more.
    if (file.current) file.current.value = "";
  };
  return (
    <div class="files">
      {found.length > 0 && (
        <button type="button" class="button" onClick={() => void save()}>
          {isAll ? say("library_export") : say("library_export_found")}
        </button>
      )}
      <button type="button" class="button" onClick={() => file.current?.click()}>
        {say("library_import")}
      </button>
      <input
        ref={file}
        class="unseen"
        type="file"
        accept=".jsonl,.json"
        tabIndex={-1}
        aria-label={say("library_import")}
        onChange={(event) => void load(event.currentTarget.files?.[0])}
      />
      <p class="said" role="status">
        {said}
      </p>
    </div>
  );
}

function told({ all, added, present, unread, newer, stopped }: Imported): string {
  if (all === 0) return say("library_import_none");
  const names = unread.map((name) =>
    typeof name === "number" ? say("library_line", String(name)) : `“${name}”`,
  );
  return [
    say("library_imported", count("entries", added)),
    present > 0 && count("library_present", present),
    unread.length > 0 &&
      say("library_unread", String(unread.length), count("entries", all), list(names.slice(0, 5))),
    newer > 0 && count("library_from_newer", newer),
    stopped && unkept({ failed: stopped }),
  ]
    .filter(Boolean)
    .join(" ");
}
