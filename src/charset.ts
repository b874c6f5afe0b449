/** Bytes of a page → its text, in the charset that the page declares. */

/** As far as browsers look for a `<meta charset>`, with room for a long `<head>`. */
const LOOK = 4096;

/**
 * In the order of the HTML standard: byte order mark, HTTP header, `<meta>`; then UTF-8 if the bytes are UTF-8, windows-1252
 * if not. https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
 *
 * @param contentType the HTTP header of that name; null if unknown.
 */
export function decode(bytes: Uint8Array, contentType: string | null = null): string {
  const declared = mark(bytes) ?? named(contentType) ?? named(metaOf(bytes));
  if (declared) return declared.decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function mark(bytes: Uint8Array): TextDecoder | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder("utf-8");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be");
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le");
  return null;
}

const metaOf = (bytes: Uint8Array): string | null =>
  new TextDecoder("latin1")
    .decode(bytes.subarray(0, LOOK))
    .match(/<meta[^>]+charset\s*=\s*["']?[^"'>\s;]+|<\?xml[^>]+encoding\s*=\s*["'][^"']+/i)?.[0] ?? null;

/** "text/html; charset=windows-1251", `<meta charset="windows-1251`: the decoder that is named; null for none or an unknown one. */
function named(declaration: string | null): TextDecoder | null {
  const label = declaration?.match(/(?:charset|encoding)\s*=\s*["']?\s*([^"'>\s;]+)/i)?.[1];
  if (!label) return null;
  try {
    // A <meta> that could be read as ASCII cannot be UTF-16, whatever it says.
    return new TextDecoder(/^utf-?16/i.test(label) ? "utf-8" : label);
  } catch {
    return null;
  }
}
