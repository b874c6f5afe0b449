/**
 * XML of sitemaps and feeds → the elements asked for, as strings. A scan and no parser, because such files come cut at the
 * limit of what is read, with broken entities, and with fifty thousand elements that would hold the page up.
 */

/** The insides of the elements of that name, in any namespace; what a cut file ends in the middle of is left out. */
export function* elements(xml: string, name: string): Generator<string> {
  const open = new RegExp(`<(?:[\\w-]+:)?${name}(?:\\s[^<>]*)?>`, "gi");
  for (let match = open.exec(xml); match; match = open.exec(xml)) {
    const close = match[0].endsWith("/>") ? open.lastIndex : closing(xml, match[0], open.lastIndex);
    if (close < 0) return;
    yield xml.slice(open.lastIndex, close);
    open.lastIndex = close;
  }
}

/** No element that is asked for stands in another of its name. */
function closing(xml: string, tag: string, from: number): number {
  const name = /^<([^\s>/]+)/.exec(tag)?.[1] ?? "";
  return xml.indexOf(`</${name}`, from);
}

/** The text of the first element of that name; "" where there is none. */
export function textIn(xml: string, name: string): string {
  for (const inside of elements(xml, name)) return plain(inside);
  return "";
}

/** The value of an attribute on the first element of that name that has it. */
export function attributeIn(xml: string, name: string, attribute: string): string {
  const tag = new RegExp(
    `<(?:[\\w-]+:)?${name}\\s[^<>]*?\\b${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`,
    "i",
  ).exec(xml);
  return unescaped(tag?.[1] ?? tag?.[2] ?? "");
}

const plain = (inside: string): string => {
  const cdata = /^\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*$/.exec(inside)?.[1];
  const text = cdata ?? unescaped(inside);
  return unescaped(text.replace(/<[^<>]*>/g, " "))
    .replace(/\s+/g, " ")
    .trim();
};

const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

const unescaped = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,8}));/gi, (entity, hex, decimal, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? entity;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
