/** A page → its one trace, shown over it and hidden again. */
import { trace } from "../find";
import type { Look, Page, View } from "../messages";
import { type Reading, read } from "../read";
import { statements } from "../statement";
import type { Story, Trace } from "../trace";
import { type Fetching, type Follows, follows, type Part } from "./follows";
import type { KnowledgeFor } from "./knowledge";
import { type Layer, layer } from "./layer";
import { type Placed, place, placeAgain } from "./place";

interface Traced {
  /** The address it was read at: a page that navigates by script becomes another article in the same document. */
  address: string;
  story: Story;
  trace: Trace;
  /** Whether statements can be found in its language at all. */
  supported: boolean;
  follows: Follows;
}

/** What the page needs of the rest of the extension. */
export interface Surroundings {
  /** Called whenever the highlights go on or off, with the number of statements found in the page. */
  shown(on: boolean, count: number): void;
  /** Called when following has found more. @returns whether anyone heard it. */
  followed(view: View): Promise<boolean>;
  fetching: Fetching;
  /** The part that follows; undefined until it was loaded. */
  part(): Part | undefined;
  knowledgeFor: KnowledgeFor;
}

interface Shown {
  layer: Layer;
  /** Aborting it takes everything off the page again. */
  lifetime: AbortController;
}

const address = (document: Document) => document.location.href.split("#")[0] ?? "";

export function tracedPage(document: Document, around: Surroundings): Page {
  let traced: Traced | undefined;
  let shown: Shown | undefined;
  /** Following found something while nobody looked. */
  let unseen = false;
  let look: Look = { forms: [], cardDelay: 0 };

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
    around.shown(true, placed.length);
  }

  /** The page changed under the statements: finds their words in what it has become. */
  function again(placed: Placed[]): Placed[] {
    if (traced?.address !== address(document)) hide();
    return traced && shown ? placeAgain(placed, traced.trace.article.text, now()) : [];
  }

  function followed(of: Traced): void {
    if (traced !== of) return;
    shown?.layer.update(statements(of.follows.trace()));
    void around.followed(view(of, shown !== undefined)).then((heard) => {
      unseen = !heard;
    });
  }

  async function newly(reading: Reading): Promise<Traced> {
    const at = address(document);
    const { article, blocks, links } = reading;
    const known = await around.knowledgeFor(article.language);
    const found = trace(reading, known, new Date().toISOString());
    const of: Traced = {
      address: at,
      story: { article, blocks, links },
      trace: found,
      supported: known.language !== null,
      follows: follows(document, reading, found, around, () => followed(of)),
    };
    return of;
  }

  const isHere = (of: Traced | undefined): of is Traced => of?.address === address(document);

  function now(): Reading | null {
    const reading = read(document, document.location.href);
    return "failed" in reading ? null : reading;
  }

  return {
    async click(wanted) {
      look = wanted;
      if (isHere(traced) && traced.trace.attributions.length > 0) {
        // Who comes back to see how far it got does not want the highlights to go.
        const looking = unseen || (traced.follows.progress()?.running.length ?? 0) > 0;
        unseen = false;
        if (shown && !looking) hide();
        else show(traced);
        return view(traced, shown !== undefined);
      }
      hide();
      traced?.follows.stop();
      if (document.contentType === "application/pdf") return { failed: "pdf" };
      const reading = read(document, document.location.href);
      if ("failed" in reading) return reading;
      traced = await newly(reading);
      show(traced, reading);
      return view(traced, shown !== undefined);
    },
    view: () => (isHere(traced) ? view(traced, shown !== undefined) : null),
    story: () => (isHere(traced) ? traced.story : null),
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

const view = ({ supported, follows }: Traced, shown: boolean): View => ({
  trace: follows.trace(),
  shown,
  supported,
  progress: follows.progress(),
});
