/** Chunks → the one that is the story's own heading. */
import { key } from "./compare";
import type { Chunk, Page } from "./page";

/** @param title as the page's facts give it; may be "". */
export const isTitle = ({ box, text }: Chunk, title: string): boolean =>
  box.tag === "h1" || (title !== "" && key(text) === key(title));

/** The last heading in front of the chunk; undefined where there is none. */
export function headingBefore(page: Page, chunk: Chunk, title: string): Chunk | undefined {
  const found = page.chunks.filter(
    (other) => other.index < chunk.index && !other.box.cut && isTitle(other, title),
  );
  return found.findLast(({ box }) => box.tag === "h1") ?? found.at(-1);
}
