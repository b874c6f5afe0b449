/** What the reader changed or added by hand → a pencil and a word. */
import { say } from "../words";

export const YoursMark = () => (
  <span class="yours">
    <Pencil />
    {say("yours")}
  </span>
);

/** @param note the reader's. */
export const NoteMark = ({ note }: { note: string | undefined }) =>
  note ? (
    <p class="note">
      <Pencil />
      <span class="unseen">{say("note_of_yours")} </span>
      <span dir="auto">{note}</span>
    </p>
  ) : null;

const Pencil = () => (
  <svg class="pencil" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    <path d="M2 10l.5-2.3L8.3 1.9l1.8 1.8-5.8 5.8zM7.2 3l1.8 1.8" />
  </svg>
);
