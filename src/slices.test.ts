import { expect, test } from "vitest";
import { atOnce, inSlices, type Steps } from "./slices";

/** Counts to ten, each step as long as told. */
function* counting(milliseconds: number, seen: number[]): Steps<string> {
  for (let i = 1; i <= 10; i++) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    seen.push(i);
    yield;
  }
  return "done";
}

test("at once: all steps, then the result", () => {
  const seen: number[] = [];
  expect(atOnce(counting(0, seen))).toBe("done");
  expect(seen).toHaveLength(10);
});

test.each([
  ["long steps are parted: others have their turn between them", 20, true],
  ["short ones are not", 0, false],
])("%s", async (_, milliseconds, parted) => {
  const seen: number[] = [];
  let at = 0;
  const result = inSlices(counting(milliseconds, seen));
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    at ||= seen.length;
  };
  port2.postMessage(null);
  expect(await result).toBe("done");
  port1.close();
  expect(at > 0 && at < 10).toBe(parted);
});
