/**
 * The directory's text → its lines, and a line → the outlet it tells of. One outlet is one line, in the file written by
 * hand and in the generated one:
 *
 *     The Kyiv Independent | kyivindependent.com | KyivIndependent; ?Independent of Kyiv
 *
 * that is its name as a reader would write it, its hosts (the first is its site) and further spellings. A spelling that
 * is also an ordinary word or another thing's name is marked "?", one that several outlets bear "~": the latter are
 * known by their host only. "[agency]" starts a section of that kind, "[]" one of no kind, "#" a comment. Apostrophes
 * and spaces are plain.
 */
export type OutletKind = "agency" | "newspaper" | "magazine" | "broadcaster" | "site" | "programme";

export interface Entry {
  /** With their marks; the first is the name. */
  spellings: string[];
  /** The first is the site. */
  hosts: string[];
}

export function parseLine(line: string): Entry {
  const [name = "", hosts = "", aliases] = line.split(" | ");
  return {
    spellings: aliases === undefined ? [name] : [name, ...aliases.split("; ")],
    hosts: hosts.split(" "),
  };
}

export const parseDirectory = (text: string): Entry[] =>
  text
    .split("\n")
    .filter((line) => line !== "" && !/^[#[]/.test(line))
    .map(parseLine);

/** The line that begins at an offset. */
export const lineAt = (text: string, start: number): string =>
  text.slice(start, endOf(text, "\n", start, text.length));

/** The kind of the section an offset is in. */
export function kindAt(text: string, offset: number): OutletKind | undefined {
  const section = text.lastIndexOf("\n[", offset);
  const kind = section < 0 ? "" : text.slice(section + 2, text.indexOf("]", section));
  return kind === "" ? undefined : (kind as OutletKind);
}

/** Told of every spelling and every host where it stands; nothing else is built, for a page's analysis needs few of them. */
export interface Visitor {
  /** @param start offset of the spelling, its mark included @param line offset of the line it is in */
  spelling(start: number, line: number): void;
  host(host: string, line: number): void;
}

export function scan(text: string, visitor: Visitor): void {
  for (let line = 0, end = 0; line < text.length; line = end + 1) {
    end = endOf(text, "\n", line, text.length);
    if (end === line || text[line] === "#" || text[line] === "[") continue;
    visitor.spelling(line, line);
    const hosts = text.indexOf(" | ", line) + 3;
    const hostsEnd = endOf(text, " | ", hosts, end);
    for (let at = hosts, stop = 0; at < hostsEnd; at = stop + 1) {
      stop = endOf(text, " ", at, hostsEnd);
      visitor.host(text.slice(at, stop), line);
    }
    for (let at = hostsEnd + 3; at < end; at = endOf(text, "; ", at, end) + 2) visitor.spelling(at, line);
  }
}

/** Where the sign next stands before the limit; else the limit. */
function endOf(text: string, sign: string, from: number, limit: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 || at > limit ? limit : at;
}
