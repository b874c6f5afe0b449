/** A trace → a file in the browser's downloads. */
import { type Format, formats } from "../export";
import { fileName } from "../export/file-name";
import * as options from "../options";
import type { Trace } from "../trace";
import { words } from "../words";

const LAST = Number.MAX_SAFE_INTEGER;

/** The formats that are files, in the order in which they are offered. */
export const FILES: Format[] = Object.values(formats)
  .filter(({ isPasted }) => !isPasted)
  .sort((a, b) => (a.order ?? LAST) - (b.order ?? LAST));

/** How long the browser may take to fetch the file from the page, in milliseconds. */
const PATIENCE = 60_000;

export async function saveTrace(trace: Trace, { mime, extension, render }: Format): Promise<void> {
  const text = render(trace, words, { articleText: (await options.get()).reportText });
  const address = URL.createObjectURL(new Blob([text], { type: `${mime};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName(trace, extension);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
}
