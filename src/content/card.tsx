/** A statement of the page → its card, beside its words. */
import { render } from "preact";
import { CardContent } from "./CardContent";
import css from "./card.css?inline";
import { placeCard } from "./card-place";
import type { Placed } from "./place";
import { adopt } from "./sheet";

export interface Card {
  /**
   * @param owner what the card follows in the order of the Tab key.
   * @param point where the pointer is, in the viewport: the card stands at that line of the statement.
   */
  show(placed: Placed, owner: Element | null, point?: { x: number; y: number }): void;
  hide(): void;
  /** Moves the focus to the card's link, if it has one. */
  enter(): void;
}

export function card(root: ShadowRoot, language: string, signal: AbortSignal): Card {
  const document = root.ownerDocument;
  const element = document.createElement("div");
  element.className = "card";
  element.id = "card";
  element.popover = "manual";
  adopt(root, css, signal);
  root.append(element);
  signal.addEventListener("abort", () => render(null, element));

  /** The line of the statement the card stands at, read anew as the page scrolls. */
  let anchor: (() => DOMRect | undefined) | null = null;

  function stand(): void {
    const line = anchor?.();
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    if (!line || line.bottom < 0 || line.top > height) {
      hide();
      return;
    }
    const { left, top } = placeCard(line, element.getBoundingClientRect(), { width, height });
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
  }

  function hide(): void {
    anchor = null;
    if (element.matches(":popover-open")) element.hidePopover();
  }

  const options = { capture: true, passive: true, signal };
  document.addEventListener("scroll", () => anchor && stand(), options);
  document.defaultView?.addEventListener("resize", () => anchor && stand(), options);

  return {
    show({ statement, ranges }, owner, point) {
      hide();
      if (owner && element.parentElement !== owner) owner.append(element);
      render(<CardContent statement={statement} language={language} />, element);
      anchor = lineAt(ranges, point);
      element.showPopover();
      stand();
    },
    hide,
    enter: () => element.querySelector("a")?.focus(),
  };
}

/** The line that holds the point, or the first; by its number, because scrolling moves them all. */
function lineAt(ranges: Range[], point?: { x: number; y: number }): () => DOMRect | undefined {
  const lines = () => ranges.flatMap((range) => [...range.getClientRects()]).filter(({ width }) => width > 0);
  const here = point ? lines().findIndex(({ top, bottom }) => top <= point.y && point.y <= bottom) : 0;
  return () => lines()[Math.max(here, 0)];
}
