/** Statements → where they stand in the live page, at first and after the page has changed. */
import type { Reading } from "../read";
import type { Statement } from "../statement";
import { relocate } from "./relocate";

export interface Placed {
  statement: Statement;
  /** In text order, one or more for each stretch of content. */
  ranges: Range[];
  /** The text of each range when it was placed: a page that changes it has changed the statement. */
  texts: string[];
}

/**
 * Leaves out what the page does not show: a statement read from a part that is gone.
 *
 * @param text what the statements' ranges count in; the page may have become another since.
 */
export function place(statements: Statement[], text: string, reading: Reading): Placed[] {
  return statements.flatMap((statement) => placeOne(statement, text, reading) ?? []);
}

/**
 * What had gone from the page is found again once it is back.
 *
 * @param placed before, of these statements.
 * @param reading the page as it is now; null where it cannot be read any more, so that only what is whole stays.
 */
export function placeAgain(
  placed: Placed[],
  statements: Statement[],
  text: string,
  reading: Reading | null,
): Placed[] {
  const whole = new Map(placed.filter(isWhole).map((before) => [before.statement.id, before]));
  return statements.flatMap((statement) => {
    const before = whole.get(statement.id);
    if (before) return { ...before, statement };
    return (reading && placeOne(statement, text, reading)) ?? [];
  });
}

export const isWhole = ({ ranges, texts }: Placed): boolean =>
  ranges.every((range, i) => range.startContainer.isConnected && range.toString() === texts[i]);

function placeOne(statement: Statement, text: string, reading: Reading): Placed | null {
  const now = statement.attribution.content.flatMap(
    (span) => relocate(span, text, reading.article.text) ?? [],
  );
  const ranges = now.flatMap((span) => reading.place(span)).filter((range) => !range.collapsed);
  if (ranges.length === 0) return null;
  return { statement, ranges, texts: ranges.map(String) };
}
