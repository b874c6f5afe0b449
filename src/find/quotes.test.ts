import { describe, expect, test } from "vitest";
import { parsed, wordsAt } from "./told";

/** Quotations in order; one left open ends in " …". */
function quotesIn(text: string): string[] {
  const { tokens, quotes } = parsed(text);
  return quotes.map((quote) => wordsAt(text, tokens, quote) + (quote.closed ? "" : " …"));
}

describe("one pair of marks is one quotation", () => {
  test.each([
    ['Krol said, "It stays."', ['"It stays."']],
    ["Krol said, “It stays.”", ["“It stays.”"]],
    ["Krol said, ‘It stays.’", ["‘It stays.’"]],
    ["Krol said, 'It stays.'", ["'It stays.'"]],
    ["Krol said, «It stays.»", ["«It stays.»"]],
    ["Krol said, „It stays.“", ["„It stays.“"]],
    ['Krol called it a “farce”, a ‘sham’ and a "joke".', ["“farce”", "‘sham’", '"joke"']],
    ["(“It stays,” Krol said)", ["“It stays,”"]],
    ['"It stays,” Krol said.', ['"It stays,”']],
    ["Krol’s word—“never”—stood", ["“never”"]],
  ])("%s", (text, quotes) => expect(quotesIn(text)).toEqual(quotes));
});

describe("a quotation in a quotation is part of it", () => {
  test.each([
    ["“She told me ‘never’ twice,” Krol said.", ["“She told me ‘never’ twice,”"]],
    ["\"She told me 'never' twice,\" Krol said.", ["\"She told me 'never' twice,\""]],
    ["‘She told me “never” twice,’ Krol said.", ["‘She told me “never” twice,’"]],
    ["“She said “never” twice,” Krol said.", ["“She said “never” twice,”"]],
    ["“He said ‘go’”, Krol said, “and ‘stay’.”", ["“He said ‘go’”", "“and ‘stay’.”"]],
  ])("%s", (text, quotes) => expect(quotesIn(text)).toEqual(quotes));
});

describe("apostrophes open nothing", () => {
  test.each([
    "The crew's boat, the sailors' boat and the '90s boat",
    "Rock ’n’ roll isn’t Krol’s thing",
    "It was O'Dwyer's, not the voters', choice",
    "the class of ’98 met",
  ])("%s", (text) => expect(quotesIn(text)).toEqual([]));

  test("nor close anything", () =>
    expect(quotesIn("‘The sailors’ boat isn’t Krol’s,’ she said.")).toEqual([
      "‘The sailors’ boat isn’t Krol’s,’",
    ]));
});

describe("a quotation that the paragraph leaves open runs to its end", () => {
  test.each([
    [
      "“It stays where it is.\n\n“It stays for good,” Krol said.",
      ["“It stays where it is. …", "“It stays for good,”"],
    ],
    [
      '"It stays where it is.\n\n"It stays for good," Krol said.',
      ['"It stays where it is. …', '"It stays for good,"'],
    ],
    ["Krol said: “It stays where it is, and that is that", ["“It stays where it is, and that is that …"]],
  ])("%j", (text, quotes) => expect(quotesIn(text)).toEqual(quotes));

  test.each(['The plank was 6" wide and stayed put', "A lone mark at the end “oh"])("not %s", (text) =>
    expect(quotesIn(text)).toEqual([]),
  );
});

test("slips: a lost space before the mark, a closing mark the wrong way round or of the other kind", () => {
  expect(quotesIn("Krol said,“It stays.” She left.")).toEqual(["“It stays.”"]);
  expect(quotesIn("“It stays,“ Krol said. “For good.”")).toEqual(["“It stays,“", "“For good.”"]);
  expect(quotesIn('“It stays," Krol said.')).toEqual(['“It stays,"']);
});

test("each token knows its quotation, the marks inside", () => {
  const { tokens } = parsed("“No,” she said, “never”.");
  expect(tokens.map((token) => token.quote)).toEqual([0, 0, 0, 0, -1, -1, -1, 1, 1, 1, -1]);
});
