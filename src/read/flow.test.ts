import { describe, expect, test } from "vitest";
import { flat, flow, type Run } from "./flow";
import { documentOf } from "./invented";
import type { Box } from "./page";

const document = documentOf({});
const inside = {} as Box;

/** "\n" alone stands for a `<br>`. */
const runs = (raws: string[]): Run[] =>
  raws.map((raw) => {
    const live = raw === "\n" ? null : (document.createTextNode(raw) as Text);
    return { live, copy: live, raw, inside, link: null };
  });

describe.each([
  [["The mayor spoke."], "The mayor spoke."],
  [["  The \n\t mayor\u00a0 spoke. "], "The mayor spoke."],
  [["The ", "mayor", " spoke."], "The mayor spoke."],
  [["The ", " mayor"], "The mayor"],
  [["The", "mayor"], "Themayor"],
  [["The mayor", "\n", "spoke."], "The mayor spoke."],
  [["\n", "The mayor", "\n", "\n"], "The mayor"],
  [["The ma\u00adyor\u200b spoke\ufeff."], "The mayor spoke."],
  [["The \u200b mayor"], "The mayor"],
  [["“👩‍🚒” spoke 日本"], "“👩‍🚒” spoke 日本"],
  [["", " ", "\u00ad"], ""],
  [[], ""],
])("%j", (raws, text) => {
  const made = flow(runs(raws));

  test("reads as a line", () => {
    expect(made.text).toBe(text);
    expect(flat(runs(raws))).toBe(text);
  });

  test("leads back to its nodes, letter for letter", () => {
    const back = [...text].join("").split("").fill("\n");
    for (const { at, length, node, offset } of made.pieces)
      for (let i = 0; i < length; i++) back[at + i] = node.data[offset + i] as string;
    expect(back.join("").replace(/\s/g, " ")).toBe(text);
  });
});
