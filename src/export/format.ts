/** What a format is: one way to write a trace down. One format is one file in formats/. */
import type { Trace } from "../trace";

export interface Format {
  id: string;
  /** As a reader calls it, in English. */
  label: string;
  mime: string;
  /** Of a file's name, without the dot. */
  extension: string;
  render(trace: Trace): string;
}
