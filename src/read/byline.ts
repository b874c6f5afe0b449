/** The lines between a story's heading and its text → who they say wrote it, and on which day. For pages whose data do not tell. */
import { isByline, names } from "./authors";
import { endsSentence } from "./compare";
import { dayIn } from "./date";
import { headingBefore } from "./heading";
import type { Chunk, Page } from "./page";

const LONGEST = 160;
/** A line further below the beginning of the text belongs to something else. */
const WITHIN = 3;

/** Asked only for what the data leave out: to look is cheap, to read a day is not. */
export interface Byline {
  authors(): string[];
  /** ISO 8601, a day. */
  published(): string | null;
}

/** @param chosen the chunks that are the article. @param title "" if unknown. @param language BCP 47. */
export function bylineOf(page: Page, chosen: readonly Chunk[], title: string, language: string): Byline {
  const lines = linesAround(page, chosen, title);
  return {
    authors: () =>
      lines
        .filter((line) => isByline(line) && !endsSentence(line))
        .map(names)
        .find((found) => found.length > 0) ?? [],
    published: () => {
      for (const line of lines) {
        const day = dayIn(line, language);
        if (day) return day;
      }
      return null;
    },
  };
}

function linesAround(page: Page, chosen: readonly Chunk[], title: string): string[] {
  const [first] = chosen;
  const heading = first && headingBefore(page, first, title);
  const last = chosen[Math.min(WITHIN, chosen.length) - 1];
  if (!heading || !last) return [];
  const text = new Set(chosen);
  return page.chunks
    .slice(heading.index + 1, last.index)
    .filter((chunk) => !text.has(chunk) && chunk.text.length < LONGEST && chunk.box.out !== "hidden")
    .map((chunk) => chunk.text);
}
