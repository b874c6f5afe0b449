/** The reader's note on a source or a statement → the form that changes it. */
import { useState } from "preact/hooks";
import type { Change } from "../trace";
import { say } from "../words";
import { Edit } from "./Edit";

interface Props {
  /** Id of what the note is on. */
  on: string;
  note: string;
  /** @param changes none where the reader leaves all as it was. */
  onDone(changes: Change[]): void;
}

export function NoteEdit({ on, note, onDone }: Props) {
  const [text, setText] = useState(note);
  return (
    <Edit
      label={say("note")}
      onSave={() => onDone(text.trim() === note ? [] : [{ what: "note", on, text }])}
      onCancel={() => onDone([])}
    >
      <label class="field">
        <span>{say("note")}</span>
        <textarea
          dir="auto"
          rows={2}
          maxLength={2000}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
        />
      </label>
    </Edit>
  );
}
