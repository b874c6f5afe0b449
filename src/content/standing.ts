/** A box laid over the page → standing beside words of it, wherever they scroll to. */
import { type Box, placeCard } from "./card-place";

export interface Standing {
  /** @param words the box they fill now, read anew as the page scrolls; undefined while they are not drawn. */
  beside(words: () => Box | undefined): void;
  /** It need not be moved any more. */
  leave(): void;
}

/** @param element in the top layer, placed by `left` and `top`. */
export function standing(element: HTMLElement, signal: AbortSignal): Standing {
  const document = element.ownerDocument;
  let anchor: (() => Box | undefined) | null = null;

  function stand(): void {
    const box = anchor?.();
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    // While its words are scrolled out of view, or not yet into it, there is nothing to stand beside; but what is hidden
    // loses the focus.
    const inView = box !== undefined && box.bottom > 0 && box.top < height;
    const focused = (element.getRootNode() as ShadowRoot).activeElement;
    const seen = inView || element.contains(focused);
    element.style.visibility = seen ? "visible" : "hidden";
    if (!seen || !box) return;
    const { left, top } = placeCard(box, element.getBoundingClientRect(), { width, height });
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
  }

  const options = { capture: true, passive: true, signal };
  document.addEventListener("scroll", () => anchor && stand(), options);
  document.defaultView?.addEventListener("resize", () => anchor && stand(), options);
  element.addEventListener("toggle", () => anchor && stand(), options);

  return {
    beside(words) {
      anchor = words;
      stand();
    },
    leave() {
      anchor = null;
    },
  };
}

/** Lines of a statement further than this from the pointer, in CSS pixels, do not move its card. */
const NEAR = 120;

/**
 * The lines around the point, or around the first line, as one box; by number, because scrolling moves them all. What
 * stands beside them stands beyond them: over the words themselves it would hide what it is about.
 */
export function boxAt(ranges: Range[], point?: { x: number; y: number }): () => Box | undefined {
  const lines = () => ranges.flatMap((range) => [...range.getClientRects()]).filter(({ width }) => width > 0);
  const first = lines();
  const here = Math.max(
    point ? first.findIndex(({ top, bottom }) => top <= point.y && point.y <= bottom) : 0,
    0,
  );
  const indent = point && first[here] ? Math.max(point.x - first[here].left - 24, 0) : 0;
  return () => {
    const now = lines();
    const line = now[here];
    if (!line) return undefined;
    const near = now.filter(({ top }) => Math.abs(top - line.top) < NEAR);
    return {
      left: line.left + indent,
      top: Math.min(...near.map(({ top }) => top)),
      bottom: Math.max(...near.map(({ bottom }) => bottom)),
    };
  };
}
