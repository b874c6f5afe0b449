/** What a source phrase can name, and the words the readings of it share. */
import type { KnownOutlet } from "../../outlets";
import type { SourceKind } from "../../trace";
import type { Gender } from "../language";
import type { OutletsIn } from "../outlets-in";
import type { Phrase } from "../phrases";

export interface Mention {
  phrase: Phrase;
  kind: SourceKind | "pronoun";
  /** As written, without article, title and insertion. */
  name: string;
  /** Last word of a person's name; the head noun otherwise, lower case. */
  head: string;
  given: string | null;
  gender: Gender;
  plural: boolean;
  role: string | null;
  /** "the minister": somebody already spoken of. */
  definite: boolean;
  outlet: KnownOutlet | null;
}

export type OutletsAt = OutletsIn["at"];

/** What every reading begins with. */
export type Base = Omit<Mention, "kind" | "name" | "head">;

export const baseOf = (phrase: Phrase): Base => ({
  phrase,
  given: null,
  gender: "any",
  plural: false,
  role: null,
  definite: false,
  outlet: null,
});
