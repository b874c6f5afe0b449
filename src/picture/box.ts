/** A node's words → the box they are set in: its size, and each line at its place. */
import type { NodeWords } from "./labels";
import { type Font, linesOf, type Measure } from "./text";

export const WIDTH = 228;
const PADDING = { x: 12, y: 9 };
/** Room for the icon, before the lines. */
const ICON = 24;
/** Room for a status's sign. */
const SIGN = 14;

const HEIGHTS = { name: 19, title: 17, about: 16, status: 17, origin: 19 };
const MOST = { name: 3, title: 2, about: 2, status: 2, origin: 1 };

export interface Line {
  font: Font;
  text: string;
  /** Of its beginning, from the box's edge where lines begin. */
  x: number;
  /** Of its base line, from the top of the box. */
  y: number;
  /** Pixels as measured: where the picture is drawn in another font, it is set in as many. */
  width: number;
}

export interface Box {
  width: number;
  height: number;
  lines: Line[];
}

export function boxOf(words: NodeWords, measure: Measure): Box {
  const lines: Line[] = [];
  let y = PADDING.y;
  const add = (text: string | null, font: keyof typeof HEIGHTS, indent = 0) => {
    if (!text) return;
    const x = PADDING.x + ICON + indent;
    const room = WIDTH - x - PADDING.x;
    const fits = (line: string) => measure(line, font);
    for (const line of linesOf(text, room, MOST[font], fits)) {
      y += HEIGHTS[font];
      lines.push({ font, text: line, x, y: y - 5, width: Math.min(room, fits(line)) });
    }
  };
  add(words.name, "name");
  add(words.title, "title");
  const aboutWidth = WIDTH - 2 * PADDING.x - ICON;
  for (const line of joinedIn(words.about, (text) => measure(text, "about") <= aboutWidth))
    add(line, "about");
  add(words.statusWords, "status", SIGN);
  add(words.origin, "origin");
  return { width: WIDTH, height: y + PADDING.y, lines };
}

/** Facts on as few lines as they fit, none broken for another's sake. */
function joinedIn(facts: string[], fits: (text: string) => boolean): string[] {
  const lines: string[] = [];
  for (const fact of facts) {
    const joined = lines.length > 0 ? `${lines.at(-1)} · ${fact}` : fact;
    if (lines.length > 0 && fits(joined)) lines[lines.length - 1] = joined;
    else lines.push(fact);
  }
  return lines;
}
