/** Decides which boxes of a page are out for good: a name is a hint, the share of the page's prose decides. */
import { length } from "./compare";
import { type Box, type Chunk, type Page, read } from "./page";
import { isPost } from "./post";

/** The share of the page's prose above which a box is no side matter, however it is named or hidden. */
const LIMIT = { hidden: 0.5, consent: 0.8, clutter: 0.4, aside: 0.15 };

/** A chunk that reads like running text: long enough, and not made of links. */
export const isProse = ({ text, linked }: Chunk): boolean =>
  linked < 0.5 && text.length > 20 && (text.length > 60 || length(text) > 60);

/** Sets `prose`, `chunks`, `media` and `cut` on each box, and takes what is out of the chunks. */
export function cut(page: Page): void {
  measure(page);
  decide(page, (out) => out !== "aside");
  // What names say less surely is weighed once comments and lists of stories no longer count.
  measure(page);
  decide(page, () => true);
  for (const chunk of page.chunks) {
    if (chunk.box.cut || !chunk.runs.some((run) => run.inside.cut)) continue;
    Object.assign(chunk, read(chunk.runs.filter((run) => !run.inside.cut)));
  }
}

function measure(page: Page): void {
  for (const box of page.boxes) box.prose = box.chunks = 0;
  for (const chunk of page.chunks) {
    chunk.box.chunks++;
    if (isProse(chunk) && !chunk.box.cut) chunk.box.prose += chunk.text.length;
  }
  for (let i = page.boxes.length - 1; i >= 0; i--) {
    const { parent, prose, chunks, media } = page.boxes[i] as Box;
    if (!parent) continue;
    parent.prose += prose;
    parent.chunks += chunks;
    parent.media ||= media;
  }
}

function decide(page: Page, counts: (out: Box["out"]) => boolean): void {
  const all = page.boxes[0]?.prose ?? 0;
  for (const box of page.boxes) {
    const { out, parent, prose } = box;
    const side = out !== null && counts(out) && (out === "never" || prose <= LIMIT[out] * all);
    box.cut ||= side || ((parent?.cut ?? false) && !spared(box));
  }
}

/** A post in the article, in spite of what the boxes are called that pages embed it in. */
function spared(box: Box): boolean {
  if (!isPost(box)) return false;
  for (let at: Box | null = box; at; at = at.parent)
    if (at.cut && at.out !== null && at.out !== "aside" && at.out !== "clutter") return false;
  return true;
}
