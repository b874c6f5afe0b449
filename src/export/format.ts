/** What a format is: one way to write a trace down. One format is one file in formats/. */
import type { Key, Words } from "../catalogue";
import type { Trace } from "../trace";

export interface Format {
  id: string;
  /** What a reader calls it, by its key in the catalogue. */
  label: Key;
  /** Its place in the menu of files; those without one stand last. */
  order?: number;
  /** For the clipboard only: as a file there is a better one. */
  isPasted?: true;
  mime: string;
  /** Of a file's name, without the dot. */
  extension: string;
  /**
   * @param words in the reader's language, for what the export itself says
   * @param scope all, where it is not said
   */
  render(trace: Trace, words: Words, scope?: Scope): string;
}

/** How much of the trace is written where a format leaves the choice. */
export interface Scope {
  /** Whether a report holds the article's text, which is its outlet's. */
  articleText: boolean;
}
