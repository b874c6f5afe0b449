/** A trace → a file in the browser's downloads. */
import { type Format, formats } from "../export";
import { fileName } from "../export/file-name";
import * as options from "../options";
import type { Trace } from "../trace";
import { words } from "../words";
import { download } from "./download";

const LAST = Number.MAX_SAFE_INTEGER;

/** The formats that are files, in the order in which they are offered. */
export const FILES: Format[] = Object.values(formats)
  .filter(({ isPasted }) => !isPasted)
  .sort((a, b) => (a.order ?? LAST) - (b.order ?? LAST));

export async function saveTrace(trace: Trace, { mime, extension, render }: Format): Promise<void> {
  const text = render(trace, words, { articleText: (await options.get()).reportText });
  download(fileName(trace, extension), new Blob([text], { type: `${mime};charset=utf-8` }));
}
