/** A statement of the page → its card, beside its words. */
import { render } from "preact";
import { inOurWords } from "../words";
import { CardContent } from "./CardContent";
import css from "./card.css?inline";
import { type Box, placeCard } from "./card-place";
import type { Placed } from "./place";
import { adopt } from "./sheet";
import { CARD } from "./walk";

export interface Card {
  /**
   * @param owner what the card follows in the order of the Tab key.
   * @param point where the pointer is, in the viewport: the card stands at those lines of the statement.
   */
  show(placed: Placed, owner: Element | null, point?: { x: number; y: number }): void;
  hide(): void;
  isOpen(): boolean;
  /** Moves the focus to the card's link, if it has one, else to how the statement was found. */
  enter(): void;
}

export function card(root: ShadowRoot, language: string, signal: AbortSignal): Card {
  const document = root.ownerDocument;
  const element = document.createElement("div");
  element.className = "card paper";
  element.id = CARD;
  element.popover = "manual";
  inOurWords(element);
  adopt(root, css, signal);
  root.append(element);
  signal.addEventListener("abort", () => render(null, element));

  /** The words the card stands at, read anew as the page scrolls. */
  let anchor: (() => Box | undefined) | null = null;

  function stand(): void {
    const box = anchor?.();
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    // While its words are scrolled out of view, or not yet into it, there is nothing to stand beside; but what is hidden
    // loses the focus.
    const inView = box !== undefined && box.bottom > 0 && box.top < height;
    const seen = inView || element.contains(root.activeElement);
    element.style.visibility = seen ? "visible" : "hidden";
    if (!seen || !box) return;
    const { left, top } = placeCard(box, element.getBoundingClientRect(), { width, height });
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
  element.addEventListener("toggle", () => anchor && stand(), options);

  return {
    show({ statement, ranges }, owner, point) {
      hide();
      if (owner && element.parentElement !== owner) owner.append(element);
      render(<CardContent statement={statement} language={language} />, element);
      anchor = boxAt(ranges, point);
      element.showPopover();
      stand();
    },
    hide,
    isOpen: () => element.matches(":popover-open"),
    enter() {
      // The page may still be scrolling to the words: what is hidden takes no focus.
      element.style.visibility = "visible";
      // A walk from statement to statement passes it by; whoever enters the card can reach it.
      const details = element.querySelector("summary");
      if (details) details.tabIndex = 0;
      (element.querySelector("a") ?? details)?.focus();
    },
  };
}

/** Lines of a statement further than this from the pointer, in CSS pixels, do not move its card. */
const NEAR = 120;

/**
 * The lines around the point, or around the first line, as one box; by number, because scrolling moves them all. The
 * card stands beyond them: over the statement's own words it would hide what it is about.
 */
function boxAt(ranges: Range[], point?: { x: number; y: number }): () => Box | undefined {
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
