/** A note → its words with their sign: the line of a form, the dot of a status, how a quote stands. */
import { SIGNS } from "../../stands";
import type { Note } from "../note";

export function NoteMark({ note: { text, status, stands, form, warns } }: { note: Note }) {
  if (status) return <span class={`status ${status}`}>{text}</span>;
  if (stands)
    return (
      <span class={`stands ${stands}`}>
        <span class="stands-sign" aria-hidden="true">
          {SIGNS[stands]}
        </span>
        {text}
      </span>
    );
  if (form)
    return (
      <span class={`form-mark ${form}`}>
        <span class="form-line" aria-hidden="true" />
        {text}
      </span>
    );
  return <bdi class={warns ? "hedge" : "note"}>{text}</bdi>;
}
