/** Who said it → the fields in which the reader says so: one of the trace's sources, or a new one with its kind. */
import { sourceNamed } from "../changes";
import type { Source, SourceKind } from "../trace";
import { KindField, NameField } from "./NameField";

export interface Speaker {
  name: string;
  kind: SourceKind;
}

interface Props {
  /** Of the field for the name. */
  label: string;
  value: Speaker;
  sources: Source[];
  onChange(speaker: Speaker): void;
}

export function SpeakerFields({ label, value, sources, onChange }: Props) {
  const known = sourceNamed(value.name, sources);
  return (
    <>
      <NameField
        label={label}
        value={value.name}
        sources={sources}
        onChange={(name) => onChange({ ...value, name })}
      />
      <KindField
        value={known?.kind ?? value.kind}
        known={known !== undefined}
        onChange={(kind) => onChange({ ...value, kind })}
      />
    </>
  );
}
