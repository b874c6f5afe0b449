/** Words the reader marked in the page → whom the reader names for them, in a card beside the words. */
import { render } from "preact";
import type { Named, Source } from "../trace";
import { inOurWords } from "../words";
import cardCss from "./card.css?inline";
import { shadow } from "./shadow";
import { adopt } from "./sheet";
import { boxAt, standing } from "./standing";
import { WhoseForm } from "./WhoseForm";
import css from "./whose.css?inline";
import lit from "./whose-words.css?inline";

export interface Marked {
  /** Where the words stand. */
  ranges: Range[];
  /** What of them is the article's; null where nothing is. */
  excerpt: string | null;
  /** Those the trace knows. */
  sources: Source[];
  /** The article's, BCP 47. */
  language: string;
}

/** Resolves to the path, or to null where the reader says nothing or the signal aborts; all is gone again then. */
export function whose(document: Document, words: Marked, outer: AbortSignal): Promise<Named[] | null> {
  return new Promise((resolve) => {
    const own = new AbortController();
    const signal = AbortSignal.any([own.signal, outer]);
    const before = document.activeElement;
    const done = (path: Named[] | null) => {
      resolve(path);
      own.abort();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
    signal.addEventListener("abort", () => resolve(null));
    light(document, words.ranges, signal);
    const element = cardIn(shadow(document, signal, "headwater-whose"), signal);
    keepKeys(element.getRootNode() as ShadowRoot, () => done(null), signal);
    render(<WhoseForm {...words} onDone={done} />, element);
    signal.addEventListener("abort", () => render(null, element));
    element.showPopover();
    standing(element, signal).beside(boxAt(words.ranges));
    element.querySelector<HTMLElement>("input, button")?.focus();
  });
}

/** A field that takes the focus takes the selection from the words. */
function light(document: Document, ranges: Range[], signal: AbortSignal): void {
  adopt(document, lit, signal);
  CSS.highlights.set("headwater-whose", new Highlight(...ranges));
  signal.addEventListener("abort", () => CSS.highlights.delete("headwater-whose"));
}

function cardIn(root: ShadowRoot, signal: AbortSignal): HTMLElement {
  for (const sheet of [cardCss, css]) adopt(root, sheet, signal);
  const element = root.ownerDocument.createElement("div");
  element.className = "card paper whose";
  element.popover = "manual";
  element.role = "dialog";
  inOurWords(element);
  element.setAttribute("aria-labelledby", "whose");
  root.append(element);
  return element;
}

/** What is typed here is no shortcut of the page's; Escape leaves the form, and the highlights as they are. */
function keepKeys({ host }: ShadowRoot, leave: () => void, signal: AbortSignal): void {
  const keep = (event: Event) => {
    if (event.target !== host) return;
    event.stopImmediatePropagation();
    if (event.type === "keydown" && (event as KeyboardEvent).key === "Escape") leave();
  };
  for (const type of ["keydown", "keypress", "keyup"])
    host.ownerDocument.defaultView?.addEventListener(type, keep, { capture: true, signal });
}
