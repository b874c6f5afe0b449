/** A word or two about a source, a page or a statement; what it tells of is kept, for formats that draw it. */
import type { Key, Words } from "../catalogue";
import type { Stands } from "../stands";
import type { FollowStatus, Form } from "../trace";

export interface Note {
  text: string;
  status?: FollowStatus;
  stands?: Stands;
  form?: Form;
  /** It asks the reader to look twice. */
  warns?: boolean;
}

export const note = (text: string): Note => ({ text });

export const statusNote = (status: FollowStatus, { say }: Words): Note => ({
  text: say(`status_${status.replace("-", "_")}` as Key),
  status,
});

/** @param times how many statements stand so. */
export const standsNote = (stands: Stands, { say }: Words, times = 1): Note => ({
  text: times > 1 ? say("quote_counted", say(`quote_${stands}`), String(times)) : say(`quote_${stands}`),
  stands,
});

export const isNote = (note: Note | false | null | undefined | ""): note is Note => Boolean(note);
