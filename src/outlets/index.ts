/** Who "NYT" is: names, acronyms and addresses → the outlet they belong to. */
import type { Range } from "../trace";
import generated from "./directory.txt?raw";
import { enclosingHosts, hostOf, registrableDomain } from "./hosts";
import known from "./known.txt?raw";
import { type Name, NameIndex, nameOf } from "./names";
import { type Entry, type OutletKind, parseDirectory } from "./parse";

export type { OutletKind } from "./parse";

/** Compare two by name and domain: one outlet's spellings may differ in `ambiguous`. */
export interface KnownOutlet {
  /** As a reader writes it in running text: "The New York Times", "Reuters". */
  readonly name: string;
  /** Its site; a programme's is that of its broadcaster. */
  readonly domain: string;
  /** The spelling it was found by is also an ordinary word, a place or a person: "Time", "the Sun". */
  readonly ambiguous: boolean;
  readonly kind?: OutletKind;
}

/** Where an outlet's name stands in a text; "the" before it is no part of the range. */
export interface OutletMention extends Range {
  outlet: KnownOutlet;
}

export interface OutletDirectory {
  /** "The" before it does not matter, nor does case where that is safe ("cnn" and "time" are not names). */
  byName(name: string): KnownOutlet | null;
  /** The outlet whose site, or whose part of a site, the host or address is in. */
  byHost(hostOrUrl: string): KnownOutlet | null;
  /** Whether two hosts or addresses belong to one outlet: "bbc.com" and "news.bbc.co.uk". */
  sameSite(a: string, b: string): boolean;
  /** Every outlet named in the text: the longest names, in text order, never overlapping. */
  find(text: string): OutletMention[];
}

/** Reading it takes a few milliseconds: ask once per analysis. */
export function outletDirectory(): OutletDirectory {
  return directoryOf([...parseDirectory(known), ...parseDirectory(generated)]);
}

export function directoryOf(entries: Entry[]): OutletDirectory {
  const hosts = new Map<string, KnownOutlet>();
  const names: Name<KnownOutlet>[] = [];
  for (const entry of entries) {
    const sure = outletOf(entry);
    let doubtful: KnownOutlet | undefined;
    for (const spelling of entry.spellings) {
      if (spelling[0] === "~") continue;
      const ambiguous = spelling[0] === "?";
      if (ambiguous) doubtful ??= { ...sure, ambiguous };
      names.push(
        nameOf(ambiguous ? spelling.slice(1) : spelling, ambiguous, (ambiguous && doubtful) || sure),
      );
    }
    for (const host of entry.hosts) if (!hosts.has(host)) hosts.set(host, sure);
  }
  const index = new NameIndex(names);

  const byHost = (hostOrUrl: string) => {
    const host = hostOf(hostOrUrl);
    if (host === null) return null;
    for (const at of enclosingHosts(host)) {
      const outlet = hosts.get(at);
      if (outlet !== undefined) return outlet;
    }
    return null;
  };
  return {
    byHost,
    byName: (name) => index.get(name)?.value ?? byHost(name),
    sameSite(a, b) {
      const [one, other] = [hostOf(a), hostOf(b)];
      if (one === null || other === null) return false;
      if (registrableDomain(one) === registrableDomain(other)) return true;
      const site = byHost(one)?.domain;
      return site !== undefined && site === byHost(other)?.domain;
    },
    find: (text) =>
      index.find(text).map((hit) => ({ start: hit.start, end: hit.end, outlet: asWritten(text, hit) })),
  };
}

function outletOf({ spellings: [name = ""], hosts: [domain = ""], kind }: Entry): KnownOutlet {
  return { name: name.replace(/^[?~]/, ""), domain, ambiguous: false, ...(kind && { kind }) };
}

/** "The" in mid-sentence is a name's: there "told The Sun" is no longer ambiguous, and "the sun" never was a name. */
function asWritten(text: string, hit: ReturnType<NameIndex<KnownOutlet>["find"]>[number]): KnownOutlet {
  const outlet = hit.name.value;
  if (!outlet.ambiguous || hit.article !== "The") return outlet;
  const midSentence = /[\p{L}\p{N},]\s+The\s+$/u.test(text.slice(Math.max(0, hit.start - 12), hit.start));
  const longerName = /^\s+\p{Lu}/u.test(text.slice(hit.end, hit.end + 4));
  return midSentence && !longerName ? { ...outlet, ambiguous: false } : outlet;
}
