/** A page → its one trace, shown over it and hidden again. */
import type { Panel } from "../beside";
import type { Look, Page, Untraced, View } from "../messages";
import { type Reading, read } from "../read";
import { statements } from "../statement";
import type { Asked } from "./asked";
import { type Layer, layer } from "./layer";
import { type Placed, place, placeAgain } from "./place";
import { addressOf, type Needed, type Traced, tracedNow, viewOf } from "./traced";

/** What the page needs of the rest of the extension. */
export interface Surroundings extends Needed {
  /** Called once the page was read. */
  traced(): void;
  /** Called whenever the highlights go on or off, with the number of statements found in the page. */
  shown(on: boolean, count: number): void;
  /** Called when following has found more. @returns whether anyone heard it. */
  followed(view: View): Promise<boolean>;
}

interface Shown {
  layer: Layer;
  /** Aborting it takes everything off the page again. */
  lifetime: AbortController;
}

export interface TracedPage extends Omit<Page, keyof Asked> {
  beside(panel: Panel): void;
  /** What is laid over the page, now that it is asked for; null where nothing can be. */
  lay(): Layer | null;
}

export function tracedPage(document: Document, around: Surroundings): TracedPage {
  let traced: Traced | undefined;
  let shown: Shown | undefined;
  let reading: Promise<View | Untraced> | undefined;
  /** The reader has not yet come to see what was found: by following, or without a click at the button. */
  let unseen = false;
  let look: Look = { forms: [], style: "both", cardDelay: 0 };
  const panels = new Set<Panel>();

  function hide(): void {
    if (!shown) return;
    shown.lifetime.abort();
    shown = undefined;
    around.shown(false, 0);
  }

  function show({ trace, follows }: Traced, reading = now()): void {
    if (shown || trace.attributions.length === 0) return;
    const placed = reading ? place(statements(follows.trace()), trace.article.text, reading) : [];
    const lifetime = new AbortController();
    const options = { ...look, language: trace.article.language, off: hide, again };
    shown = { lifetime, layer: layer(document, placed, options, lifetime.signal) };
    for (const panel of panels) shown.layer.beside(panel);
    around.shown(true, placed.length);
  }

  /** The page changed under the statements: finds their words in what it has become. */
  function again(placed: Placed[]): Placed[] {
    if (!isHere(traced)) hide();
    return traced && shown ? placeAgain(placed, traced.trace.article.text, now()) : [];
  }

  function followed(of: Traced): void {
    if (traced !== of) return;
    shown?.layer.update(statements(of.follows.trace()));
    void around.followed(viewOf(of, shown !== undefined)).then((heard) => {
      unseen = !heard;
    });
  }

  const isHere = (of: Traced | undefined): of is Traced => of?.address === addressOf(document);

  function now(): Reading | null {
    const reading = read(document, document.location.href);
    return "failed" in reading ? null : reading;
  }

  async function newly(): Promise<View | Untraced> {
    hide();
    traced?.follows.stop();
    if (document.contentType === "application/pdf") return { failed: "pdf" };
    const reading = read(document, document.location.href);
    if ("failed" in reading) return reading;
    traced = await tracedNow(document, reading, around, followed);
    show(traced, reading);
    around.traced();
    return viewOf(traced, shown !== undefined);
  }

  /** @param meet what to do with a trace that is there already; one of nothing is made anew. */
  function open(meet: (known: Traced) => void): Promise<View | Untraced> | View {
    if (!isHere(traced) || traced.trace.attributions.length === 0) {
      reading ??= newly().finally(() => {
        reading = undefined;
      });
      return reading;
    }
    meet(traced);
    return viewOf(traced, shown !== undefined);
  }

  function lay(): Layer | null {
    if (traced) show(traced);
    return shown?.layer ?? null;
  }

  return {
    async click(wanted) {
      look = wanted;
      // Who comes back to see how far it got does not want the highlights to go.
      const looking = unseen || (traced?.follows.progress()?.running.length ?? 0) > 0;
      unseen = false;
      return open((known) => (shown && !looking ? hide() : show(known)));
    },
    async trace(wanted) {
      look = wanted;
      unseen = true;
      return open(show);
    },
    view: () => (isHere(traced) ? viewOf(traced, shown !== undefined) : null),
    story: () => (isHere(traced) ? traced.story : null),
    show(on) {
      if (!on) hide();
      else if (traced) show(traced);
      return shown !== undefined;
    },
    light(ids) {
      lay()?.light(ids);
      return shown !== undefined;
    },
    lay,
    beside(panel) {
      panels.add(panel);
      panel.signal.addEventListener("abort", () => panels.delete(panel));
      shown?.layer.beside(panel);
    },
    follow(ids, how) {
      traced?.follows.follow(ids, how);
      return traced?.follows.progress() ?? null;
    },
    resume() {
      traced?.follows.resume();
      return traced?.follows.progress() ?? null;
    },
    stop: () => traced?.follows.stop(),
  };
}
