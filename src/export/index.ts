/** Trace → text, and the views of it that the texts share with the pages. */
import type { Format } from "./format";

export { type ChainNode, chain } from "./chain";
export { excerpt } from "./excerpt";
export type { Format } from "./format";
export { fragmentUrl } from "./fragment";
export { type Summary, summary } from "./summary";

/** By id: "markdown", "html", "text", "json", … The folder is the register. */
export const formats: Record<string, Format> = Object.fromEntries(
  Object.values(import.meta.glob<Format>("./formats/*.{ts,tsx}", { eager: true, import: "default" })).map(
    (format) => [format.id, format],
  ),
);
