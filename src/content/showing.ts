/** A traced page → its statements laid over it, and taken off again. */
import type { Panel } from "../beside";
import type { Look } from "../messages";
import { type Reading, read } from "../read";
import { statements } from "../statement";
import type { Trace } from "../trace";
import { type Layer, layer } from "./layer";
import { type Placed, place, placeAgain } from "./place";
import type { Traced } from "./traced";

export interface Showing {
  isOn(): boolean;
  /** Shows its statements, unless some are shown or there are none. @param reading the page as it is now. */
  on(of: Traced, reading?: Reading | null): void;
  off(): void;
  /** How it is shown from the next time on. */
  as(look: Look): void;
  /** What is laid over the page; null while nothing is. */
  layer(): Layer | null;
  /** Tells of the same statements what has been found out since. */
  update(of: Traced): void;
  /** Lays its statements over the page anew: some have come or gone. */
  again(of: Traced): void;
  beside(panel: Panel): void;
}

/**
 * @param isHere whether the page is still the one it was traced as.
 * @param changed called whenever the statements go on or off, with the number of those found in the page.
 */
export function showing(
  document: Document,
  isHere: (of: Traced) => boolean,
  changed: (on: boolean, count: number) => void,
): Showing {
  let shown: { layer: Layer; lifetime: AbortController } | undefined;
  let look: Look = { forms: [], style: "both", cardDelay: 0 };
  const panels = new Set<Panel>();

  function off(): void {
    if (!shown) return;
    // Aborting it takes everything off the page again.
    shown.lifetime.abort();
    shown = undefined;
    changed(false, 0);
  }

  function on(of: Traced, reading = readNow(document)): void {
    const trace = of.hand.trace();
    if (shown || trace.attributions.length === 0) return;
    const placed = placedOf(trace, reading);
    const lifetime = new AbortController();
    const options = {
      ...look,
      language: trace.article.language,
      off,
      // The page changed under the statements: finds their words in what it has become.
      again(before: Placed[]): Placed[] {
        if (!isHere(of)) off();
        return shown ? placeAgain(before, trace.article.text, readNow(document)) : [];
      },
    };
    shown = { lifetime, layer: layer(document, placed, options, lifetime.signal) };
    for (const panel of panels) shown.layer.beside(panel);
    changed(true, placed.length);
  }

  return {
    isOn: () => shown !== undefined,
    on,
    off,
    as(now) {
      look = now;
    },
    layer: () => shown?.layer ?? null,
    update: (of) => shown?.layer.update(statements(of.hand.trace())),
    again(of) {
      if (!shown) return;
      const placed = placedOf(of.hand.trace(), readNow(document));
      shown.layer.lay(placed);
      changed(true, placed.length);
    },
    beside(panel) {
      panels.add(panel);
      panel.signal.addEventListener("abort", () => panels.delete(panel));
      shown?.layer.beside(panel);
    },
  };
}

/** Null where the page cannot be read any more. */
export function readNow(document: Document): Reading | null {
  const reading = read(document, document.location.href);
  return "failed" in reading ? null : reading;
}

const placedOf = (trace: Trace, reading: Reading | null): Placed[] =>
  reading ? place(statements(trace), trace.article.text, reading) : [];
