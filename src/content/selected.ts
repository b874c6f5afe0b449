/** The words selected in the page → where they stand in the article, and the statement they are of. */
import type { Reading } from "../read";
import type { Range as Span, Trace } from "../trace";
import { relocate } from "./relocate";

export interface Selected {
  /** Of what the page shows. */
  ranges: Range[];
  /** Of the trace's text, a span for each paragraph; null where nothing of it stands in the article. */
  content: Span[] | null;
  /** Id of the statement they all are of; null where they are of none, or of more than one. */
  statement: string | null;
}

/** @param reading the page as it is now; null where it cannot be read any more. @returns null where nothing is selected. */
export function selectedIn(document: Document, trace: Trace, reading: Reading | null): Selected | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const now = reading?.spanOf(range);
  const span = now && relocate(now, reading?.article.text ?? "", trace.article.text);
  if (!reading || !now || !span) return { ranges: [range.cloneRange()], content: null, statement: null };
  return {
    ranges: reading.place(now),
    content: paragraphsOf(trace.article.text, span),
    statement: trace.attributions.find(({ content }) => content.some(holds(span)))?.id ?? null,
  };
}

const holds = (span: Span) => (content: Span) => content.start <= span.start && span.end <= content.end;

function paragraphsOf(text: string, { start, end }: Span): Span[] {
  let at = start;
  return text
    .slice(start, end)
    .split("\n\n")
    .map((words) => {
      const span = { start: at, end: at + words.length };
      at = span.end + 2;
      return span;
    });
}
