import { expect, test } from "vitest";
import { relocate } from "./relocate";

const before = "The mayor spoke. No comment. The clerk left. No comment.";

/** [words' start in `before`, their length, the text now, where they start in it]. */
test.each([
  ["unchanged", 17, 11, before, 17],
  ["unchanged, the second of two", 45, 11, before, 45],
  ["moved on by a new paragraph", 17, 11, `A correction.\n\n${before}`, 32],
  ["moved back, the first of two", 17, 11, before.slice(4), 13],
  ["moved back, the second of two", 45, 11, before.slice(4), 41],
  ["only once now", 45, 11, "No comment.", 0],
  ["gone", 0, 16, "The mayor fell silent.", null],
  ["changed in the middle", 0, 16, "The mayor has spoken.", null],
  ["no words at all", 5, 0, before, null],
  ["no text at all", 0, 16, "", null],
])("%s", (_, start, length, now, at) => {
  const found = relocate({ start, end: start + length }, before, now);
  expect(found).toEqual(at === null ? null : { start: at, end: at + length });
});
