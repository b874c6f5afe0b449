/** A traced page → its statements laid over it, and taken off again. */
import type { Panel } from "../beside";
import type { Look } from "../messages";
import { type Reading, read } from "../read";
import { statements } from "../statement";
import type { Trace } from "../trace";
import { type Layer, layer } from "./layer";
import { whenLeft } from "./left";
import { type Placed, place, placeAgain } from "./place";
import type { Traced } from "./traced";

export interface Showing {
  isOn(): boolean;
  /** Shows its statements, unless some are shown or there are none. @param reading the page as it was read just now. */
  on(of: Traced, reading?: Reading): void;
  off(): void;
  /** How it is shown from the next time on. */
  as(look: Look): void;
  /** What is laid over the page; null while nothing is. */
  layer(): Layer | null;
  /** Tells of the same statements what has been found out since. */
  update(of: Traced): void;
  /** Tells again whether they are on. */
  tell(): void;
  /** Lays its statements over the page anew: some have come or gone. */
  again(of: Traced): void;
  beside(panel: Panel): void;
}

export interface Around {
  /** Whether the page is still the one it was traced as. */
  isHere(of: Traced): boolean;
  /** Whether the extension is still there that this script is of. */
  isAlive(): boolean;
  /** Called whenever the statements go on or off, with the number of those found in the page. */
  changed(on: boolean, count: number): void;
}

export function showing(document: Document, { isHere, isAlive, changed }: Around): Showing {
  let shown: { layer: Layer; count: number; lifetime: AbortController } | undefined;
  let look: Look = { forms: [], style: "both", cardDelay: 0 };
  const panels = new Set<Panel>();

  function off(): void {
    if (!shown) return;
    // Aborting it takes everything off the page again.
    shown.lifetime.abort();
    shown = undefined;
    changed(false, 0);
  }

  function on(of: Traced, reading?: Reading): void {
    const trace = of.hand.trace();
    if (shown || trace.attributions.length === 0) return;
    const asRead = reading ? placedOf(trace, reading) : [];
    // The page may have changed since.
    const isWhole = asRead.length === trace.attributions.length;
    const placed = isWhole ? asRead : placedOf(trace, readNow(document));
    const lifetime = new AbortController();
    const options = {
      ...look,
      language: trace.article.language,
      off,
      count: () => of.hand.trace().attributions.length,
      // The page changed under the statements: finds their words in what it has become.
      again(before: Placed[]): Placed[] {
        if (!isHere(of) || !isAlive()) off();
        if (!shown) return [];
        const now = of.hand.trace();
        return placeAgain(before, statements(now), now.article.text, readNow(document));
      },
    };
    whenLeft(document, isAlive, off, lifetime.signal);
    const count = placed.length;
    shown = { lifetime, count, layer: layer(document, placed, options, lifetime.signal) };
    for (const panel of panels) shown.layer.beside(panel);
    changed(true, count);
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
      shown.count = placed.length;
      changed(true, placed.length);
    },
    tell: () => changed(shown !== undefined, shown?.count ?? 0),
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
