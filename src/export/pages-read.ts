/** A trace with those nested in it → each page that was read, once, with its statements that the ways go on from. */
import type { Trace } from "../trace";
import { joined, type Led, onwardFrom, startOf } from "./steps";

export interface ReadPage {
  trace: Trace;
  /** By the ids of the attributions. */
  led: Map<string, Led>;
}

/** A page's address without its fragment; the article in front has one even where it is a plain text. */
export const pageId = (url: string | null): string => url?.split("#")[0] || "page";

/** By {@link pageId}; the article in front first. */
export function pagesRead(trace: Trace): Map<string, ReadPage> {
  const pages = new Map<string, ReadPage>();
  const visit = (of: Trace, id: string, led: Led[]): void => {
    const page = pages.get(id) ?? { trace: of, led: new Map<string, Led>() };
    pages.set(id, page);
    for (const one of led) {
      page.led.set(one.attribution.id, joined(page.led.get(one.attribution.id), one));
      const { original, followed } = one.attribution;
      if (original?.trace && followed) visit(original.trace, pageId(original.url), onwardFrom(one));
    }
  };
  visit(trace, pageId(trace.article.url), startOf(trace));
  return pages;
}
