/** What a format is: one way to write a trace down. One format is one file in formats/. */
import type { Key, Words } from "../catalogue";
import type { Trace } from "../trace";

export interface Format {
  id: string;
  /** What a reader calls it, by its key in the catalogue. */
  label: Key;
  mime: string;
  /** Of a file's name, without the dot. */
  extension: string;
  /** @param words in the reader's language, for what the export itself says. */
  render(trace: Trace, words: Words): string;
}
