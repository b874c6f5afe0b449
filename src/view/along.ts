/** Statements the reader sees or clicks in the page → the list of them scrolled along, without hurry. */
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** What happens in the page. */
export interface Along {
  /** Ids of the statements in its viewport. */
  inView: string[];
  /** The one clicked there at last. */
  clicked: { id: string } | null;
}

export const STILL: Along = { inView: [], clicked: null };

/** @param ids of the list's items, in their order. */
export function useAlong(list: RefObject<Element | null>, ids: string[], { inView, clicked }: Along): void {
  const before = useRef<string[]>([]);
  // Until the reader has scrolled away from the list, to look at something else.
  const follows = useRef(true);
  const itemOf = (id: string) => list.current?.children[ids.indexOf(id)];

  useEffect(() => {
    const scrolled = () => {
      follows.current = list.current !== null && isInSight(list.current);
    };
    document.addEventListener("scroll", scrolled, { passive: true });
    return () => document.removeEventListener("scroll", scrolled);
  }, [list]);
  useEffect(() => {
    // What is in view at first is where the reader has not scrolled to yet; a list pointed at stays where it is.
    const moved = before.current.length > 0 && follows.current && !list.current?.matches(":hover");
    before.current = inView;
    const items = inView.flatMap((id) => itemOf(id) ?? []);
    if (moved && ![items[0], items.at(-1)].every((item) => !item || isInSight(item, true))) bringUp(items[0]);
  }, [inView]);
  useEffect(() => {
    if (clicked) bringUp(itemOf(clicked.id), "center");
  }, [clicked]);
}

function bringUp(item: Element | undefined, block: ScrollLogicalPosition = "start"): void {
  const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
  item?.scrollIntoView({ block, behavior });
}

/** @param whole whether all of it has to be. */
function isInSight(element: Element, whole = false): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return whole ? top >= 0 && bottom <= innerHeight : bottom > 0 && top < innerHeight;
}
