/** A source and what the reader wants to change of it → the menu that asks, and the form for it. */
import { useState } from "preact/hooks";
import { KindField, NameField } from "../marks/NameField";
import type { Change, Source } from "../trace";
import { say } from "../words";
import { Edit } from "./Edit";
import { Menu } from "./Menu";
import { NoteEdit } from "./NoteEdit";

export type SourceEditing = "name" | "merge" | "note";

interface MenuProps {
  source: Source;
  /** There is no other that it could be the same as. */
  isOnly: boolean;
  onEdit(editing: SourceEditing): void;
}

export const SourceMenu = ({ source, isOnly, onEdit }: MenuProps) => {
  const ways = (["name", "merge", "note"] as const).filter((way) => way !== "merge" || !isOnly);
  return (
    <span class="further">
      <Menu
        label={say("change_of", source.name)}
        class="dots"
        items={ways.map((way) => ({ key: way, label: say(`change_${way}`), run: () => onEdit(way) }))}
      />
    </span>
  );
};

interface Props {
  editing: SourceEditing;
  source: Source;
  /** All of the trace. */
  sources: Source[];
  /** @param changes none where the reader leaves all as it was. */
  onDone(changes: Change[]): void;
}

export function SourceEdit({ editing, source, sources, onDone }: Props) {
  switch (editing) {
    case "name":
      return <NameEdit source={source} onDone={onDone} />;
    case "merge":
      return (
        <MergeEdit source={source} others={sources.filter(({ id }) => id !== source.id)} onDone={onDone} />
      );
    case "note":
      return <NoteEdit on={source.id} note={source.note ?? ""} onDone={onDone} />;
  }
}

function NameEdit({ source, onDone }: Pick<Props, "source" | "onDone">) {
  const [name, setName] = useState(source.name);
  const [kind, setKind] = useState(source.kind);
  const changes = (): Change[] => [
    ...(name.trim() === source.name ? [] : [{ what: "rename", source: source.id, name } as const]),
    ...(kind === source.kind ? [] : [{ what: "kind", source: source.id, kind } as const]),
  ];
  return (
    <Edit label={say("change_name")} onSave={() => onDone(changes())} onCancel={() => onDone([])}>
      <NameField label={say("name")} value={name} sources={[]} onChange={setName} />
      <KindField value={kind} onChange={setKind} />
    </Edit>
  );
}

interface MergeProps extends Pick<Props, "source" | "onDone"> {
  /** One at least. */
  others: Source[];
}

function MergeEdit({ source, others, onDone }: MergeProps) {
  const [into, setInto] = useState(others[0]?.id ?? "");
  return (
    <Edit
      label={say("change_merge")}
      onSave={() => onDone([{ what: "merge", source: source.id, into }])}
      onCancel={() => onDone([])}
    >
      <label class="field">
        <span>{say("merge_into", source.name)}</span>
        <select value={into} onChange={(event) => setInto(event.currentTarget.value)}>
          {others.map(({ id, name, kind }) => (
            <option key={id} value={id}>
              {say("merge_choice", name, say(`kind_${kind}`))}
            </option>
          ))}
        </select>
      </label>
    </Edit>
  );
}
