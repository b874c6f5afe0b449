/** A sentence → said over the page for a moment, to eye and ear, and gone again without a trace. */
import { shadow } from "./shadow";
import { adopt } from "./sheet";
import css from "./toast.css?inline";

/** A button beside the sentence. */
export interface Offer {
  label: string;
  /** @returns what is said next. */
  take(): Promise<string>;
}

/** The last sentence replaces the one before. What comes with an offer stays until that is taken or left. */
export type Toast = (words: string, offer?: Offer) => void;

/** Milliseconds. */
const STAYS = 3000;

export function toaster(document: Document): Toast {
  let lifetime = new AbortController();

  const toast: Toast = (words, offer) => {
    lifetime.abort();
    const own = new AbortController();
    lifetime = own;
    const root = shadow(document, own.signal);
    adopt(root, css, own.signal);
    const element = document.createElement("div");
    element.className = "toast paper";
    element.role = "status";
    element.popover = "manual";
    root.append(element);
    element.showPopover();
    // Read out is only what changes in a status that is there already.
    element.append(words);
    if (!offer) return void setTimeout(() => own.abort(), STAYS);
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = offer.label;
    button.addEventListener("click", () => void offer.take().then((next) => toast(next)));
    button.addEventListener("blur", () => own.abort());
    button.addEventListener("keydown", ({ key }) => key === "Escape" && own.abort());
    element.append(button);
    button.focus({ preventScroll: true });
  };
  return toast;
}
