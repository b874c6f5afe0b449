/**
 * Directory text → entries. One outlet is one line, in the file written by hand and in the generated one:
 *
 *     The Kyiv Independent | kyivindependent.com | KI; KyivIndependent
 *
 * that is its name as a reader would write it, its hosts (the first is its site) and further spellings. A spelling that
 * is also an ordinary word or another thing's name is marked "?", one that several outlets bear "~": the latter are
 * known by their host only. "[agency]" starts a section of that kind, "#" a comment. Apostrophes and spaces are plain.
 */
export type OutletKind = "agency" | "newspaper" | "magazine" | "broadcaster" | "site" | "programme";

export interface Entry {
  /** With their marks; the first is the name. */
  spellings: string[];
  /** The first is the site. */
  hosts: string[];
  kind: OutletKind | undefined;
}

export function parseDirectory(text: string): Entry[] {
  const entries: Entry[] = [];
  let kind: OutletKind | undefined;
  for (const line of text.split("\n")) {
    if (line === "" || line[0] === "#") continue;
    if (line[0] === "[") {
      kind = line.slice(1, -1) as OutletKind;
      continue;
    }
    const [name = "", hosts = "", aliases] = line.split(" | ");
    const spellings = aliases === undefined ? [name] : [name, ...aliases.split("; ")];
    entries.push({ spellings, hosts: hosts.split(" "), kind });
  }
  return entries;
}
