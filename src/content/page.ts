/** A page → its one trace, shown over it and hidden again, and corrected by the reader. */
import type { Panel } from "../beside";
import type { Adding, Page, Untraced, View } from "../messages";
import { reading as readingOf } from "../read";
import { inSlices } from "../slices";
import { questions } from "./adding";
import { addressOf } from "./address";
import type { Asked } from "./asked";
import type { Layer } from "./layer";
import { readNow, showing } from "./showing";
import { type Needed, type Traced, tracedNow, viewOf } from "./traced";

/** What the page needs of the rest of the extension. */
export interface Surroundings extends Needed {
  /** Whether the extension is still there that this script is of. */
  isAlive(): boolean;
  /** Called once the page was read. */
  traced(): void;
  /** Called whenever the highlights go on or off, with the number of statements found in the page. */
  shown(on: boolean, count: number): void;
  /** Called when following has found more, or the reader has corrected something. @returns whether anyone heard it. */
  followed(view: View): Promise<boolean>;
}

export interface TracedPage extends Omit<Page, keyof Asked> {
  beside(panel: Panel): void;
  /** The reader has come back to the page, which the browser had put aside as it was. */
  returned(): void;
  /** What is laid over the page, now that it is asked for; null where nothing can be. */
  lay(): Layer | null;
}

export function tracedPage(document: Document, around: Surroundings): TracedPage {
  let traced: Traced | undefined;
  let reading: Promise<View | Untraced> | undefined;
  /** The reader has not yet come to see what was found or corrected, or traced without a click at the button. */
  let unseen = false;
  const isHere = (of: Traced | undefined): of is Traced => of?.address === addressOf(document);
  const { isAlive, shown: changed } = around;
  const shown = showing(document, { isHere, isAlive, changed });
  const asking = questions(document);
  const view = (of: Traced): View => viewOf(of, shown.isOn());

  function tell(of: Traced): void {
    void around.followed(view(of)).then((heard) => {
      unseen = !heard;
    });
  }

  function followed(of: Traced): void {
    if (traced !== of) return;
    shown.update(of);
    tell(of);
  }

  function corrected(of: Traced): View {
    shown.again(of);
    tell(of);
    return view(of);
  }

  const add = (of: Traced): Adding =>
    asking.about(of.hand.trace(), readNow(document), {
      known(id) {
        shown.on(of);
        shown.layer()?.light([id]);
      },
      add(change) {
        of.hand.correct([change]);
        shown.on(of);
        corrected(of);
      },
    });

  /** @param again whether to begin anew where the page has gone on to another story meanwhile */
  async function newly(again = true): Promise<View | Untraced> {
    shown.off();
    asking.stop();
    traced?.follows.stop();
    if (document.contentType === "application/pdf") return { failed: "pdf" };
    const address = addressOf(document);
    const reading = await inSlices(readingOf(document, document.location.href));
    if ("failed" in reading) return reading;
    const found = await tracedNow(document, address, reading, around, followed);
    if (again && address !== addressOf(document)) return newly(false);
    traced = found;
    shown.on(traced, reading);
    around.traced();
    return view(traced);
  }

  /** @param meet what to do with a trace that is there already; one of nothing is made anew. */
  function open(meet: (known: Traced) => void): Promise<View | Untraced> | View {
    if (!isHere(traced) || (traced.trace.attributions.length === 0 && traced.hand.isEmpty())) {
      reading ??= newly().finally(() => {
        reading = undefined;
      });
      return reading;
    }
    meet(traced);
    return view(traced);
  }

  function lay(): Layer | null {
    if (traced) shown.on(traced);
    return shown.layer();
  }

  return {
    async click(look) {
      shown.as(look);
      // Who comes back to see how far it got does not want the highlights to go.
      const looking = unseen || (traced?.follows.progress()?.running.length ?? 0) > 0;
      unseen = false;
      return open((known) => (shown.isOn() && !looking ? shown.off() : shown.on(known)));
    },
    async trace(look) {
      shown.as(look);
      unseen = true;
      return open(shown.on);
    },
    view: () => (isHere(traced) ? view(traced) : null),
    story: () => (isHere(traced) ? { ...traced.story, found: traced.follows.trace() } : null),
    show(on) {
      if (!on) shown.off();
      else if (traced) shown.on(traced);
      return shown.isOn();
    },
    light(ids) {
      lay()?.light(ids);
      return shown.isOn();
    },
    lay,
    returned: shown.tell,
    beside: shown.beside,
    follow(ids, how) {
      traced?.follows.follow(ids, how);
      return traced?.follows.progress() ?? null;
    },
    resume() {
      traced?.follows.resume();
      return traced?.follows.progress() ?? null;
    },
    stop: () => traced?.follows.stop(),
    correct(changes) {
      if (!isHere(traced)) return null;
      traced.hand.correct(changes);
      return corrected(traced);
    },
    undo(ids) {
      if (!isHere(traced)) return null;
      traced.hand.undo(ids);
      return corrected(traced);
    },
    add: () => (isHere(traced) ? add(traced) : "untraced"),
  };
}
