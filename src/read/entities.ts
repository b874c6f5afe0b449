/** Text that was escaped twice, as linked data and metas often hold it → the text: "Holm &amp; S&oacute;n" → "Holm & Són". */

const NAMED: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  shy: "",
  lsquo: "‘",
  rsquo: "’",
  sbquo: "‚",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  laquo: "«",
  raquo: "»",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  szlig: "ß",
};

/** "eacute" is an e and this. */
const ACCENT: Record<string, string> = {
  grave: "\u0300",
  acute: "\u0301",
  circ: "\u0302",
  tilde: "\u0303",
  uml: "\u0308",
  ring: "\u030a",
  cedil: "\u0327",
};

export const unescaped = (text: string): string =>
  text.includes("&")
    ? text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (all, decimal, hex, name) =>
        decimal || hex
          ? character(Number.parseInt(decimal ?? hex, decimal ? 10 : 16), all)
          : named(name, all),
      )
    : text;

const character = (code: number, all: string): string =>
  code <= 0x10ffff ? String.fromCodePoint(code) : all;

function named(name: string, all: string): string {
  const accent = ACCENT[name.slice(1).toLowerCase()];
  return accent ? `${name[0]}${accent}`.normalize("NFC") : (NAMED[name.toLowerCase()] ?? all);
}
