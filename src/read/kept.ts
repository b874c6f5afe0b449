/** Page → the text nodes of its copy that Readability takes for the article. */
import { Readability } from "@mozilla/readability";
import type { Page } from "./page";
import { TEXT_BLOCK } from "./tags";

/**
 * Readability moves, renames, wraps and parses elements anew, but never edits text. So each text node carries its number in
 * its first two characters, from the private use area, in base 6400.
 */
const FIRST = 0xe000;
const BASE = 6400;

const mark = (number: number): string =>
  String.fromCharCode(FIRST + Math.floor(number / BASE), FIRST + (number % BASE));

const unmark = (text: string): number => (text.charCodeAt(0) - FIRST) * BASE + text.charCodeAt(1) - FIRST;

/** Readability's time grows with the cube of the depth, and no honest page nests as deep as this. */
const DEEPEST = 100;

/** Takes the boxes below that depth out from around what they hold, but for paragraphs and their like. */
function flatten(page: Page): void {
  for (const { depth, cut, tag, element } of page.boxes.toReversed())
    if (depth > DEEPEST && !cut && !TEXT_BLOCK.has(tag)) element.replaceWith(...element.childNodes);
}

export interface Kept {
  texts: ReadonlySet<Text>;
  byline: string | null;
}

/** Null, too, where Readability breaks: in XHTML, whose body is no "BODY", it may look for one beyond the root. */
function articleIn(copy: Document) {
  try {
    return new Readability<Node>(copy, { disableJSONLD: true, serializer: (node) => node }).parse();
  } catch {
    return null;
  }
}

/** Takes the copy apart: nothing may read its elements afterwards. */
export function kept(page: Page): Kept {
  for (const box of page.boxes) if (box.cut && !box.parent?.cut) box.element.remove();
  flatten(page);
  const marked: Text[] = [];
  for (const chunk of page.chunks) {
    if (chunk.box.cut) continue;
    for (const { copy, raw } of chunk.runs) {
      if (!copy || !raw.trim()) continue;
      copy.data = mark(marked.push(copy) - 1) + raw;
    }
  }
  const article = articleIn(page.copy);
  const texts = new Set<Text>();
  if (article?.content) {
    const walker = page.copy.createTreeWalker(article.content, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = marked[unmark((node as Text).data)];
      if (text) texts.add(text);
    }
  }
  return { texts, byline: article?.byline?.replace(/[\ue000-\uf8ff]/g, "") ?? null };
}
