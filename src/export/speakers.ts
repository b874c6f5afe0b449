/** Sources of several pages → which are one and the same, as far as following proved it. */
import type { Source } from "../trace";
import { pageId, type ReadPage } from "./pages-read";
import { onwardFrom, stepsOf } from "./steps";

/** @returns the id of a page's source: that of every source it is known to be the same as. */
export function sameSpeakers(pages: Map<string, ReadPage>): (page: string, source: Source) => string {
  const same = new Map<string, string>();
  const idOf = (page: string, source: Source): string => {
    const { kind, domain, id } = source;
    return resolved(same, kind === "outlet" && domain ? `outlet ${domain}` : `${page} ${id}`);
  };
  for (const [page, { trace, led }] of pages)
    for (const step of stepsOf(trace, [...led.values()])) {
      const { original } = step.attribution;
      if (!original?.trace) continue;
      for (const next of stepsOf(original.trace, onwardFrom(step))) {
        const [here, there] = [step.ahead.at(-1), next.ahead.at(-1)];
        if (!here || !there || here.kind === "anonymous" || !isSameSpeaker(here, there)) continue;
        const [one, other] = [idOf(page, here), idOf(pageId(original.url), there)];
        if (one !== other) same.set(other, one);
      }
    }
  return idOf;
}

const resolved = (same: Map<string, string>, id: string): string => {
  const next = same.get(id);
  return next === undefined ? id : resolved(same, next);
};

/** Whether two pages, of one statement, speak of one source: "Krol" and "Edda Krol" are, and two who are not named. */
export function isSameSpeaker(one: Source | undefined, other: Source | undefined): boolean {
  if (!one || !other || one.kind !== other.kind) return false;
  if (one.kind === "anonymous") return true;
  const [few, many] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  return few !== undefined && few.length > 0 && few.every((word) => many?.includes(word));
}

const wordsOf = ({ name }: Source): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
