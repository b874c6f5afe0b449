/** Document → its `<meta>` elements by name. */
import { unescaped } from "./entities";
import { select } from "./own";

/** The first value, in order of the page, of the first name that has one. Names in lower case. */
export type Meta = (...names: string[]) => string | null;

export function metas(document: Document): { first: Meta; all: (name: string) => string[] } {
  const found = new Map<string, string[]>();
  for (const element of select(document, "meta[content]")) {
    const name =
      element.getAttribute("property") ?? element.getAttribute("name") ?? element.getAttribute("itemprop");
    const content = element.getAttribute("content")?.trim();
    if (!name || !content) continue;
    const value = unescaped(content);
    for (const key of name.toLowerCase().trim().split(/\s+/))
      found.set(key, [...(found.get(key) ?? []), value]);
  }
  const first: Meta = (...names) => {
    for (const name of names) {
      const value = found.get(name)?.[0];
      if (value) return value;
    }
    return null;
  };
  return { first, all: (name) => found.get(name) ?? [] };
}
