/** A trace → the paragraphs of its article's text, cut where a statement begins or ends. */
import { type Segment, segments } from "../segments";
import type { Range, Trace } from "../trace";

export const passages = (trace: Trace): Segment[][] =>
  paragraphs(trace.article.text).map((range) => segments(trace, [], range));

/** @returns where a paragraph stands in the text: what is parted by an empty line. */
export function paragraphs(text: string): Range[] {
  const found: Range[] = [];
  for (const { index, 0: paragraph } of text.matchAll(/\S(?:(?!\n\s*\n)[\s\S])*/g))
    found.push({ start: index, end: index + paragraph.trimEnd().length });
  return found;
}
