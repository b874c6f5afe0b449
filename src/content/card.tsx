/** A statement of the page → its card, beside its words. */
import { render } from "preact";
import { inOurWords } from "../words";
import { CardContent } from "./CardContent";
import css from "./card.css?inline";
import type { Placed } from "./place";
import { adopt } from "./sheet";
import { boxAt, standing } from "./standing";
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

  const stands = standing(element, signal);

  function hide(): void {
    stands.leave();
    if (element.matches(":popover-open")) element.hidePopover();
  }

  return {
    show({ statement, ranges }, owner, point) {
      hide();
      if (owner && element.parentElement !== owner) owner.append(element);
      render(<CardContent statement={statement} language={language} />, element);
      element.showPopover();
      stands.beside(boxAt(ranges, point));
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
