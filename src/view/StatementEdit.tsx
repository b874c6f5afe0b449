/** A statement and what the reader wants to change of it → the menu that asks, and the form for it. */
import { useState } from "preact/hooks";
import { namedAs } from "../changes";
import { type Speaker, SpeakerFields } from "../marks/SpeakerFields";
import type { Attribution, Change, Source } from "../trace";
import { say } from "../words";
import { Edit } from "./Edit";
import { Menu } from "./Menu";
import { NoteEdit } from "./NoteEdit";

export type StatementEditing = "speaker" | "note";

interface MenuProps {
  onEdit(editing: StatementEditing): void;
  onDrop(): void;
}

export const StatementMenu = ({ onEdit, onDrop }: MenuProps) => (
  <span class="further">
    <Menu
      label={say("change_statement")}
      class="dots"
      items={[
        { key: "speaker", label: say("change_speaker"), run: () => onEdit("speaker") },
        { key: "note", label: say("change_note"), run: () => onEdit("note") },
        { key: "drop", label: say("change_drop"), run: onDrop },
      ]}
    />
  </span>
);

interface Props {
  editing: StatementEditing;
  attribution: Attribution;
  /** All of the trace. */
  sources: Source[];
  /** @param changes none where the reader leaves all as it was. */
  onDone(changes: Change[]): void;
}

export function StatementEdit({ editing, attribution: { id, note = "" }, sources, onDone }: Props) {
  return editing === "note" ? (
    <NoteEdit on={id} note={note} onDone={onDone} />
  ) : (
    <SpeakerEdit id={id} sources={sources} onDone={onDone} />
  );
}

function SpeakerEdit({ id, sources, onDone }: { id: string } & Pick<Props, "sources" | "onDone">) {
  const [speaker, setSpeaker] = useState<Speaker>({ name: "", kind: "person" });
  const named = () => namedAs(speaker.name, speaker.kind, sources);
  return (
    <Edit
      label={say("change_speaker")}
      onSave={() => onDone([{ what: "speaker", attribution: id, speaker: named() }])}
      onCancel={() => onDone([])}
    >
      <SpeakerFields label={say("who_said_it")} value={speaker} sources={sources} onChange={setSpeaker} />
    </Edit>
  );
}
