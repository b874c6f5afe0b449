import { describe, expect, test } from "vitest";
import { decode } from "./charset";

const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));

/** Strings as ASCII, numbers as bytes. */
const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? ascii(part) : part)));

const UTF8 = [0xc3, 0xa9]; // é
const LATIN = [0xe9]; // é in windows-1252
const CYRILLIC = [0xcf, 0xee, 0xf0, 0xf2]; // Порт in windows-1251
const JAPANESE = [0x8d, 0x60]; // 港 in Shift_JIS

describe("the charset", () => {
  test.each([
    // Found in the bytes.
    ["none, in UTF-8", bytes("caf", UTF8), null, "café"],
    ["none, not in UTF-8", bytes("caf", LATIN), null, "café"],
    ["none, in ASCII", bytes("cafe"), null, "cafe"],
    ["no bytes", bytes(), null, ""],
    // Told by the page.
    [
      "<meta charset>",
      bytes('<meta charset="windows-1251">', CYRILLIC),
      null,
      '<meta charset="windows-1251">Порт',
    ],
    [
      "<meta charset> bare",
      bytes("<meta charset=windows-1251>", CYRILLIC),
      null,
      "<meta charset=windows-1251>Порт",
    ],
    [
      "<META http-equiv>",
      bytes("<META content='text/html; Charset=Shift_JIS'>", JAPANESE),
      null,
      "<META content='text/html; Charset=Shift_JIS'>港",
    ],
    [
      "<?xml encoding?>",
      bytes('<?xml version="1.0" encoding="windows-1251"?>', CYRILLIC),
      null,
      '<?xml version="1.0" encoding="windows-1251"?>Порт',
    ],
    ["<meta> that says UTF-16", bytes("<meta charset=utf-16>", UTF8), null, "<meta charset=utf-16>é"],
    ["an unknown one", bytes("<meta charset=norrby-1>", LATIN), null, "<meta charset=norrby-1>é"],
    // Told by the server.
    ["a header", bytes(CYRILLIC), "text/html; charset=windows-1251", "Порт"],
    ["a header in quotes", bytes(CYRILLIC), 'text/html; charset="windows-1251"', "Порт"],
    [
      "a header before a <meta>",
      bytes("<meta charset=utf-8>", CYRILLIC),
      "text/html;charset=windows-1251",
      "<meta charset=utf-8>Порт",
    ],
    [
      "a header that names none",
      bytes("<meta charset=windows-1251>", CYRILLIC),
      "text/html",
      "<meta charset=windows-1251>Порт",
    ],
    ["a header that names an unknown one", bytes(UTF8), "text/html; charset=norrby-1", "é"],
    // Told by the mark.
    [
      "a mark of UTF-8 before a header",
      bytes([0xef, 0xbb, 0xbf], UTF8),
      "text/html; charset=windows-1251",
      "é",
    ],
    ["a mark of UTF-16", bytes([0xff, 0xfe, 0xe9, 0x00]), null, "é"],
    ["a mark of UTF-16, big end first", bytes([0xfe, 0xff, 0x00, 0xe9]), null, "é"],
  ])("%s", (_, page, contentType, text) => {
    expect(decode(page, contentType)).toBe(text);
  });

  test("broken in a page that declares UTF-8 costs that letter only", () => {
    expect(decode(bytes("<meta charset=utf-8>caf", LATIN, " au lait"))).toBe(
      "<meta charset=utf-8>caf\ufffd au lait",
    );
  });

  test("declared where browsers no longer look is not", () => {
    expect(decode(bytes(" ".repeat(5000), "<meta charset=windows-1251>", LATIN)).endsWith("é")).toBe(true);
  });
});
