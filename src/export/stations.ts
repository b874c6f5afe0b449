/** One statement of a page → whom it passes on its way up, the page it was followed to among them. */
import type { Original, Source, Trace } from "../trace";
import { pageId } from "./pages-read";
import { isSameSpeaker } from "./speakers";
import { isOn, onwardFrom, type Step, stepsOf } from "./steps";

/** A source, or a page, or a source with the page of it. */
export interface Station {
  id: string;
  source: Source | null;
  original: Original | null;
}

/** @param idOf a page's source → its id in the graph. @returns the nearest to the page first. */
export function stationsOf(
  page: string,
  step: Step,
  idOf: (page: string, source: Source) => string,
): Station[] {
  const { ahead, home, attribution } = step;
  const stations = ahead.map((source) => ({ id: idOf(page, source), source, original: null }));
  const { original, followed } = attribution;
  if (!original || !followed) return stations;
  const at = home ? ahead.indexOf(home) : 0;
  const isOwn = home !== null && isOn(home.domain, original.url);
  const onward = onwardFrom(step).flatMap((next) => stepsOf(original.trace as Trace, [next]));
  const isToldThere = onward.some((next) => isSameSpeaker(ahead.at(-1), next.ahead.at(-1)));
  const opened = { id: pageId(original.url), source: isOwn ? home : null, original };
  // Where the page itself says whom it has it from, that stands for what this one says of it.
  return [
    ...stations.slice(0, isOwn || isToldThere ? at : at + 1),
    opened,
    ...(isToldThere || followed.status === "circle" ? [] : stations.slice(at + 1)),
  ];
}
