/** An article's text with its statements → its paragraphs, cut where a statement begins or ends. */
import type { Trace } from "../trace";

/** A stretch of text over which the same statements run. */
export interface Stretch {
  text: string;
  /** Which statements of the trace it is part of, by their place in the list; the shortest, which stands innermost, last. */
  within: number[];
  /** Which of them end with it. */
  ends: number[];
}

interface Piece {
  statement: number;
  start: number;
  end: number;
  /** Whether the statement ends with it. */
  last: boolean;
}

/** @returns the paragraphs in order, each with its stretches, which together are its text. */
export function passages({ article, attributions }: Pick<Trace, "article" | "attributions">): Stretch[][] {
  const pieces = attributions.flatMap(({ content }, statement) =>
    content
      .filter(({ start, end }) => end > start)
      .map(({ start, end }, at): Piece => ({ statement, start, end, last: at === content.length - 1 })),
  );
  const found: Stretch[][] = [];
  for (const { index, 0: text } of article.text.matchAll(/\S(?:(?!\n\s*\n)[\s\S])*/g)) {
    const here = pieces.filter(({ start, end }) => start < index + text.length && end > index);
    found.push(stretches(text, index, here));
  }
  return found;
}

function stretches(text: string, from: number, pieces: Piece[]): Stretch[] {
  const to = from + text.length;
  const cuts = new Set([from, to, ...pieces.flatMap(({ start, end }) => [start, end])]);
  const within = [...cuts].filter((cut) => cut >= from && cut <= to).sort((a, b) => a - b);
  return within.slice(0, -1).map((start, at) => {
    const end = within[at + 1] as number;
    const over = pieces
      .filter((piece) => piece.start <= start && piece.end >= end)
      .sort((a, b) => b.end - b.start - (a.end - a.start));
    return {
      text: text.slice(start - from, end - from),
      within: over.map(({ statement }) => statement),
      ends: over.filter((piece) => piece.last && piece.end === end).map(({ statement }) => statement),
    };
  });
}
