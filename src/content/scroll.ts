/** Ranges of the page → scrolled into the middle of what scrolls them. */

/** Jumps at once where the reader prefers reduced motion. */
export function scrollTo(ranges: Range[]): void {
  const range = ranges.find(isDrawn);
  const box = range?.getBoundingClientRect();
  const element = range?.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!box || !element || !view) return;
  const behavior = view.matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
  const scroller = scrollerOf(element);
  const frame = scroller?.getBoundingClientRect() ?? { top: 0, height: view.innerHeight };
  const top = box.top + Math.min(box.height, frame.height) / 2 - (frame.top + frame.height / 2);
  (scroller ?? view).scrollBy({ top, behavior });
}

const isDrawn = (range: Range): boolean => range.getClientRects().length > 0;

/** The nearest ancestor that scrolls by itself; null where the window does. */
function scrollerOf(element: Element): Element | null {
  const { body, documentElement } = element.ownerDocument;
  for (let at: Element | null = element; at && at !== body && at !== documentElement; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return null;
}
