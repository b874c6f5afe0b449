/** A trace → what the clipboard holds of it. */
import { formats } from "../export";
import type { Trace } from "../trace";
import { words } from "../words";

/** Each way to copy, with the formats it writes; rich text pastes well into a document and into a plain field. */
const FORMATS = {
  markdown: { "text/plain": "markdown" },
  rich: { "text/html": "html", "text/plain": "text" },
  text: { "text/plain": "text" },
  json: { "text/plain": "json" },
};

export type Copy = keyof typeof FORMATS;
export const COPIES = Object.keys(FORMATS) as [Copy, ...Copy[]];

/** By MIME type. */
export const flavours = (trace: Trace, copy: Copy): Record<string, string> =>
  Object.fromEntries(
    Object.entries(FORMATS[copy]).map(([type, format]) => [
      type,
      formats[format]?.render(trace, words) ?? "",
    ]),
  );

/** @returns whether the browser let it. */
export async function copyTrace(trace: Trace, copy: Copy): Promise<boolean> {
  const blobs = Object.entries(flavours(trace, copy)).map(([type, text]) => [
    type,
    new Blob([text], { type }),
  ]);
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]).then(
    () => true,
    () => false,
  );
}
