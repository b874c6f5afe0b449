/** A point of the viewport → the ranges whose text is there. */

/** CSS Custom Highlight API, `HighlightRegistry.highlightsFromPoint()`: Chrome 140, Firefox 150. */
interface FromPoint {
  highlightsFromPoint?(x: number, y: number): { ranges: AbstractRange[] }[];
}

interface Caret {
  node: Node;
  offset: number;
}

/** @param ranges the highlighted ones that count. */
export function rangesAt(document: Document, ranges: Range[], x: number, y: number): Range[] {
  const registry = CSS.highlights as HighlightRegistry & FromPoint;
  if (registry.highlightsFromPoint) {
    const hit = new Set(registry.highlightsFromPoint(x, y).flatMap((result) => result.ranges));
    return ranges.filter((range) => hit.has(range));
  }
  const caret = caretAt(document, x, y);
  return caret ? ranges.filter((range) => holds(range, caret) && covers(range, x, y)) : [];
}

function caretAt(document: Document, x: number, y: number): Caret | null {
  if (document.caretPositionFromPoint) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  // Chrome before 128.
  const range = document.caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

const holds = (range: Range, { node, offset }: Caret): boolean =>
  node.getRootNode() === range.startContainer.getRootNode() && range.isPointInRange(node, offset);

/** The nearest caret may be far from the point, at the end of a line or across a gap. */
const covers = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
