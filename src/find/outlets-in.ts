/** Article → where in its tokens outlets are named, the page's own among them. */
import type { KnownOutlet, OutletMention } from "../outlets";
import type { Outlet } from "../trace";
import type { Token } from "./tokens";

export interface OutletsIn {
  /** By the index of the first token. */
  at: Map<number, OutletAt>;
  /** Tokens that are certainly part of an outlet's name. */
  taken: Set<number>;
}

export interface OutletAt {
  end: number;
  outlet: KnownOutlet;
}

/**
 * @param isLinked whether the article links to the site of a domain: then a name that is also a word means the outlet
 */
export function outletsIn(
  tokens: Token[],
  hits: OutletMention[],
  own: Outlet | null,
  isLinked: (domain: string) => boolean,
): OutletsIn {
  const found: OutletsIn = { at: new Map(), taken: new Set() };
  let i = 0;
  for (const { start, end, outlet } of hits) {
    while (i < tokens.length && (tokens[i] as Token).end <= start) i++;
    const first = i;
    // "AP" in "AP-NORC"
    if (/^-\p{Lu}/u.test((tokens[i]?.text ?? "").slice(end - start))) continue;
    if (outlet.kind !== "agency" && goesOn(tokens, first, end)) continue;
    const ambiguous = outlet.ambiguous && !isLinked(outlet.domain);
    while (i < tokens.length && (tokens[i] as Token).start < end) {
      if (!ambiguous) found.taken.add(i);
      i++;
    }
    if (i > first) found.at.set(first, { end: i, outlet: { ...outlet, ambiguous } });
  }
  if (own) addOwn(tokens, own, found);
  return found;
}

/** What names a place of appearance in many languages: "Corriere di Norrby" is not the "Corriere" that the directory knows. */
export const OF = /^(?:de|del|della|dello|dei|di|da|das|do|dos|du|des)$/;
export const OPENS = /^["“„«‹「『]$/;
export const CLOSES = /^["”“»›」』]$/;
/** Words a name in quotation marks has at most. */
const LONGEST = 5;

/** The outlet named is another one, whose name only begins or ends like this: it is never taken for the known one. */
function goesOn(tokens: Token[], first: number, end: number): boolean {
  let next = first;
  while (next < tokens.length && (tokens[next] as Token).start < end) next++;
  const after = tokens[next + 1];
  if (OF.test(tokens[next]?.text ?? "") && after?.capital)
    return !/^\p{Lu}+$/u.test(tokens[first]?.text ?? "");
  let from = first;
  while (first - from < LONGEST && tokens[from - 1]?.word) from--;
  let to = next;
  while (to - next < LONGEST && tokens[to]?.word) to++;
  const isQuoted = OPENS.test(tokens[from - 1]?.text ?? "") && CLOSES.test(tokens[to]?.text ?? "");
  return isQuoted && (from < first || to > next) && to - from <= LONGEST;
}

/** The page's own outlet, though the directory may not know it, or know another of that name ("TOI"). */
function addOwn(tokens: Token[], own: Outlet, found: OutletsIn): void {
  const names = [own.name.split(/\s+/), ...acronymsOf(own.name).map((short) => [short])];
  for (let k = 0; k < tokens.length; k++) {
    const name = names.find((words) => words.every((word, n) => tokens[k + n]?.text === word));
    if (!name) continue;
    const outlet = { name: own.name, domain: own.domain ?? "", ambiguous: false };
    const known = found.at.get(k);
    if (known && known.end > k + name.length) continue;
    found.at.set(k, { end: k + name.length, outlet });
    for (let n = 0; n < name.length; n++) found.taken.add(k + n);
  }
}

/** "Norrby Evening Post" → "NEP"; of one or two words no acronym is sure. */
function acronymsOf(name: string): string[] {
  const words = name.replace(/^The\s+/, "").split(/\s+/);
  if (words.length < 3) return [];
  const all = words
    .map((word) => word[0])
    .join("")
    .toUpperCase();
  const capitals = words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join("");
  return [...new Set([all, capitals])].filter((short) => short.length > 2);
}
