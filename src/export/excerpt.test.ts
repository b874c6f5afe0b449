import { expect, test } from "vitest";
import { excerpt } from "./excerpt";

test.each([
  ["short", 20, "short"],
  ["exactly ten", 11, "exactly ten"],
  ["two\n\n  lines ", 20, "two lines"],
  ["the harbour, they say, is deep", 14, "the harbour…"],
  ["the harbour is deep", 12, "the harbour…"],
  ["the harbours", 11, "the…"],
  ["没有日期没有日期没有日期", 6, "没有日期没…"],
  ["🎉🎉🎉🎉", 4, "🎉…"],
  ["", 5, ""],
])("%j in %i", (text, limit, expected) => expect(excerpt(text, limit)).toBe(expected));
