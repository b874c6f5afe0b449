/** The highlights in a page. */
import type { Page } from "@playwright/test";
import { evaluateApart } from "./apart";

const NAMES = ["direct", "mixed", "indirect", "lit"] as const;

/** The texts of the highlighted ranges, by name. */
export const highlighted = (page: Page): Promise<Record<(typeof NAMES)[number], string[]>> =>
  evaluateApart(
    page,
    (names) => {
      const textsOf = (name: string) => [...(CSS.highlights.get(`headwater-${name}`) ?? [])].map(String);
      return Object.fromEntries(names.map((name) => [name, textsOf(name)])) as never;
    },
    NAMES,
  );

/** Whether the statement that has these words is highlighted and within the viewport. */
export const inView = (page: Page, words: string): Promise<boolean> =>
  evaluateApart(
    page,
    (text) => {
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) as Range[];
      const range = ranges.find((candidate) => candidate.toString().includes(text));
      const box = range?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    },
    words,
  );

/** Scrolls to the highlighted statement that has these words; a point of the viewport on its first line. */
export const centreOf = (page: Page, words: string): Promise<{ x: number; y: number }> =>
  evaluateApart(
    page,
    (text) => {
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) as Range[];
      const range = ranges.find((candidate) => candidate.toString().includes(text));
      if (!range) throw new Error(`Nothing highlighted has the words: ${text}`);
      range.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
      const line = range.getClientRects()[0] as DOMRect;
      return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
    },
    words,
  );
