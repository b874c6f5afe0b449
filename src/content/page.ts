/** A page → its one trace, shown over it and hidden again. */
import { supports, trace } from "../find";
import type { Look, Page, View } from "../messages";
import { type Reading, read } from "../read";
import { statements } from "../statement";
import type { Trace } from "../trace";
import { type Layer, layer } from "./layer";
import { type Placed, place, placeAgain } from "./place";

interface Traced {
  /** The address it was read at: a page that navigates by script becomes another article in the same document. */
  address: string;
  trace: Trace;
}

interface Shown {
  layer: Layer;
  /** Aborting it takes everything off the page again. */
  lifetime: AbortController;
}

const address = (document: Document) => document.location.href.split("#")[0] ?? "";

/** @param tell is called whenever the highlights go on or off, with the number of statements found in the page. */
export function tracedPage(document: Document, tell: (shown: boolean, count: number) => void): Page {
  let traced: Traced | undefined;
  let shown: Shown | undefined;
  let look: Look = { forms: [], cardDelay: 0 };

  function hide(): void {
    if (!shown) return;
    shown.lifetime.abort();
    shown = undefined;
    tell(false, 0);
  }

  function show({ trace }: Traced, reading = now()): void {
    if (shown || trace.attributions.length === 0) return;
    const placed = reading ? place(statements(trace), trace.article.text, reading) : [];
    const lifetime = new AbortController();
    const options = { ...look, language: trace.article.language, off: hide, again };
    shown = { lifetime, layer: layer(document, placed, options, lifetime.signal) };
    tell(true, placed.length);
  }

  /** The page changed under the statements: finds their words in what it has become. */
  function again(placed: Placed[]): Placed[] {
    if (traced?.address !== address(document)) hide();
    return traced && shown ? placeAgain(placed, traced.trace.article.text, now()) : [];
  }

  function now(): Reading | null {
    const reading = read(document, document.location.href);
    return "failed" in reading ? null : reading;
  }

  return {
    click(wanted) {
      look = wanted;
      const known = traced?.address === address(document) && traced.trace.attributions.length > 0;
      if (traced && known) {
        if (shown) hide();
        else show(traced);
        return view(traced, shown !== undefined);
      }
      hide();
      if (document.contentType === "application/pdf") return { failed: "pdf" };
      const reading = read(document, document.location.href);
      if ("failed" in reading) return reading;
      traced = { address: address(document), trace: trace(reading, new Date().toISOString()) };
      show(traced, reading);
      return view(traced, shown !== undefined);
    },
    show(on) {
      if (!on) hide();
      else if (traced) show(traced);
      return shown !== undefined;
    },
    light(ids) {
      if (traced) show(traced);
      shown?.layer.light(ids);
      return shown !== undefined;
    },
  };
}

const view = ({ trace }: Traced, shown: boolean): View => ({
  trace,
  shown,
  supported: supports(trace.article.language),
});
