/** A source the reader names → a field for the name, which offers those of the trace, and one for the kind. */
import { useId } from "preact/hooks";
import { KINDS } from "../changes";
import type { Source, SourceKind } from "../trace";
import { say } from "../words";

interface NameProps {
  label: string;
  value: string;
  /** Those to choose from. */
  sources: Source[];
  optional?: boolean;
  onChange(name: string): void;
}

export function NameField({ label, value, sources, optional, onChange }: NameProps) {
  const id = useId();
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        dir="auto"
        value={value}
        list={id}
        required={!optional}
        pattern=".*\S.*"
        maxLength={200}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <datalist id={id}>
        {sources.map((source) => (
          <option key={source.id} value={source.name} />
        ))}
      </datalist>
    </label>
  );
}

interface KindProps {
  value: SourceKind;
  /** The trace knows it already. */
  known?: boolean;
  onChange(kind: SourceKind): void;
}

export const KindField = ({ value, known = false, onChange }: KindProps) => (
  <label class="field">
    <span>{say("kind")}</span>
    <select
      value={value}
      disabled={known}
      onChange={(event) => onChange(event.currentTarget.value as SourceKind)}
    >
      {KINDS.map((kind) => (
        <option key={kind} value={kind}>
          {say(`kind_${kind}`)}
        </option>
      ))}
    </select>
  </label>
);
