/** Placed statements → what a panel beside the page is told: which are in the viewport, and which the reader clicks. */
import type { Panel } from "../beside";
import type { Placed } from "./place";

export interface Sight {
  placed(): Placed[];
  at(x: number, y: number): string | null;
  /** The reader clicked a statement. */
  clicked(id: string): void;
  /** The statements are no longer over the page once it aborts. */
  signal: AbortSignal;
}

export function seen(document: Document, { tell, signal: open }: Panel, sight: Sight): void {
  const signal = AbortSignal.any([open, sight.signal]);
  let frame = 0;
  let last = "";

  function look(): void {
    const ids = inView(document, sight.placed());
    // The list as one word: most steps of scrolling change nothing.
    if (ids.join() === last) return;
    last = ids.join();
    tell({ inView: ids });
  }
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(look);
  };

  // An IntersectionObserver watches elements, and these are ranges.
  const options = { capture: true, passive: true, signal };
  document.addEventListener("scroll", soon, options);
  document.defaultView?.addEventListener("resize", soon, options);
  document.addEventListener(
    "click",
    ({ clientX, clientY, isTrusted }) => {
      const id = isTrusted && sight.at(clientX, clientY);
      // The end of a selection is no click on a statement.
      if (!id || !document.getSelection()?.isCollapsed) return;
      sight.clicked(id);
      tell({ clicked: id });
    },
    options,
  );
  signal.addEventListener("abort", () => {
    cancelAnimationFrame(frame);
    if (!open.aborted) tell({ inView: [] });
  });
  look();
}

function inView(document: Document, placed: Placed[]): string[] {
  const { clientHeight, clientWidth } = document.documentElement;
  const isIn = ({ top, bottom, left, right }: DOMRect) =>
    bottom > 0 && top < clientHeight && right > 0 && left < clientWidth;
  return placed
    .filter(({ ranges }) => ranges.some((range) => isIn(range.getBoundingClientRect())))
    .map(({ statement }) => statement.id);
}
