import { expect, test } from "vitest";
import { gather } from "./gather";
import { lines } from "./lines";

const encoder = new TextEncoder();

async function* stream(chunks: (string | Uint8Array)[]) {
  for (const chunk of chunks) yield typeof chunk === "string" ? encoder.encode(chunk) : chunk;
}

const LETTER = encoder.encode("é");

test.each([
  [["a\nb\n"], ["a", "b"]],
  [["a\nb"], ["a", "b"]],
  [
    ["a", "b", "\nc"],
    ["ab", "c"],
  ],
  [
    ["a\n", "\nb"],
    ["a", "", "b"],
  ],
  [["a\r\nb"], ["a\r", "b"]],
  [["\n"], [""]],
  [[""], []],
  [[], []],
  [[LETTER.subarray(0, 1), LETTER.subarray(1), "\n"], ["é"]],
])("%j → %j", async (chunks, made) => {
  expect(await gather(lines(stream(chunks)))).toEqual(made);
});

test("a line is given before the rest of the stream has come", async () => {
  async function* endless() {
    for (;;) yield encoder.encode("a\n");
  }
  for await (const line of lines(endless())) {
    expect(line).toBe("a");
    return;
  }
  throw new Error("no line");
});
