import { describe, expect, test } from "vitest";
import { holdQuote, searched } from "./quote";

const TEXT =
  "The harbour master, Edda Krol, spoke on the quay. “Nobody is to touch that mud until we know what is in it — nobody,” she said. " +
  "“We asked the harbour company for samples in January, when the ice was still thick, and we were told to wait for 1,200 days.”\n\n" +
  "Mayor Jonas Whitlow called the delay a failure of plain courtesy.";
const original = searched(TEXT);
const hold = (...pieces: string[]) => holdQuote(pieces, original);

describe("status", () => {
  test.each([
    ["word for word", ["Nobody is to touch that mud until we know what is in it"], "exact"],
    [
      "other dashes, marks, spaces and case",
      ["nobody is  to touch that mud until we know what is in it-nobody"],
      "exact",
    ],
    ["over a paragraph's end", ["wait for 1,200 days. Mayor Jonas Whitlow"], "exact"],
    [
      "in two pieces",
      ["We asked the harbour company for samples in January", "and we were told to wait"],
      "exact",
    ],
    ["one word", ["courtesy"], "exact"],
    ["with an ellipsis", ["We asked the harbour company … and we were told to wait"], "trimmed"],
    ["with dots", ["We asked the harbour company . . . and we were told to wait"], "trimmed"],
    ["with brackets for a word", ["We asked [Lindqvist] for samples in January"], "trimmed"],
    ["with brackets for the beginning", ["[They] were told to wait for 1,200 days"], "trimmed"],
    ["with brackets in between", ["We asked the harbour company [of Selwick] for samples"], "trimmed"],
    [
      "with words left out unsaid",
      ["We asked the harbour company for samples in January and we were told to wait"],
      "altered",
    ],
    ["with a word changed", ["Nobody is to touch that water until we know what is in it"], "altered"],
    ["with a number changed", ["and we were told to wait for 1,300 days"], "altered"],
    [
      "with half of it elsewhere",
      ["Nobody is to touch that mud until we know what is in it", "the fish are dying"],
      "altered",
    ],
    ["not there", ["The fish will pay for all of this in the end"], "missing"],
    ["grammar only", ["it is in the what of to a"], "missing"],
    ["short and changed", ["plain rudeness"], "missing"],
    ["parts in another order", ["told to wait … We asked the harbour company"], "missing"],
  ])("%s", (_, pieces, status) => {
    expect(hold(...pieces).status).toBe(status);
  });
});

test("shows the words that differ as each side writes them", () => {
  expect(hold("Nobody is to touch that Water until we know what is in it").differences).toEqual([
    { in: "both", text: "Nobody is to touch that" },
    { in: "quote", text: "Water" },
    { in: "original", text: "mud" },
    { in: "both", text: "until we know what is in it" },
  ]);
});

test("tells where the words stand", () => {
  const { at } = hold("we KNOW what is in it");
  expect(at.map(({ start, end }) => TEXT.slice(start, end))).toEqual(["we know what is in it"]);
});

test("reads languages that part no words", () => {
  const chinese = searched("市长周五表示：“在弄清淤泥成分之前，任何人都不得触碰。”");
  expect(holdQuote(["在弄清淤泥成分之前，任何人都不得触碰"], chinese).status).toBe("exact");
  expect(holdQuote(["在弄清污泥成分之前，任何人都不得触碰"], chinese).status).toBe("missing");
});
