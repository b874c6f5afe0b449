/** Decides which boxes of a page are out for good: a name is a hint, the share of the page's prose decides. */
import { type Box, type Chunk, type Page, read } from "./page";

/** What may hold this much of the page's prose is no side matter, whatever it is called. */
const MOST = 0.4;

/** A chunk that reads like running text: long enough, and not made of links. */
export const isProse = (chunk: Chunk): boolean => chunk.text.length > 60 && chunk.linked < 0.5;

/** Sets `prose` and `cut` on each box. With `hidden`, what the markup hides counts as shown. */
export function cut(page: Page, hidden = false): void {
  for (const box of page.boxes) box.prose = 0;
  for (const chunk of page.chunks) if (isProse(chunk)) chunk.box.prose += chunk.text.length;
  for (let i = page.boxes.length - 1; i >= 0; i--) {
    const box = page.boxes[i] as Box;
    if (box.parent) box.parent.prose += box.prose;
  }
  const all = page.boxes[0]?.prose ?? 0;
  for (const box of page.boxes) {
    const sure = box.out === "never" || (box.out === "hidden" && !hidden);
    const side = (box.out === "beside" || box.out === "clutter") && box.prose <= MOST * all;
    box.cut = (box.parent?.cut ?? false) || sure || side;
  }
  for (const chunk of page.chunks) {
    if (chunk.box.cut || !chunk.runs.some((run) => run.inside.cut)) continue;
    Object.assign(chunk, read(chunk.runs.filter((run) => !run.inside.cut)));
  }
}
