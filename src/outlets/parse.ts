/**
 * Directory text → entries. One outlet is one line, in the file written by hand and in the generated one:
 *
 *     The Kyiv Independent | kyivindependent.com | Kyiv Independent; KI
 *
 * that is its name as a reader would write it, its hosts (the first is its site) and further spellings. A spelling that
 * is also an ordinary word or another thing's name is marked "?", one that several outlets bear "~": the latter are
 * known by their host only. "[agency]" starts a section of that kind, "#" a comment.
 */
export type OutletKind = "agency" | "newspaper" | "magazine" | "broadcaster" | "site" | "programme";

export interface Spelling {
  text: string;
  mark: "" | "?" | "~";
}

export interface Entry {
  /** The first is the name. */
  spellings: Spelling[];
  /** The first is the site. */
  hosts: string[];
  kind: OutletKind | undefined;
}

export function parseDirectory(text: string): Entry[] {
  const entries: Entry[] = [];
  let kind: OutletKind | undefined;
  for (const line of text.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    if (line.startsWith("[")) {
      kind = line.slice(1, line.indexOf("]")) as OutletKind;
      continue;
    }
    const [name = "", hosts = "", aliases = ""] = line.split("|");
    const names = aliases.trim() === "" ? [name] : [name, ...aliases.split(";")];
    entries.push({ spellings: names.map(spelling), hosts: hosts.trim().split(" "), kind });
  }
  return entries;
}

function spelling(marked: string): Spelling {
  const text = marked.trim();
  const mark = text[0];
  return mark === "?" || mark === "~" ? { text: text.slice(1), mark } : { text, mark: "" };
}
