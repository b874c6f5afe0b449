import { expect, test } from "vitest";
import { fragmentUrl } from "./fragment";

const page = "https://paper.example/story";

test.each([
  ["a short quote, whole", page, "There is no date", `${page}#:~:text=There%20is%20no%20date`],
  [
    "its marks and final stop left out",
    page,
    "“There is no date,”",
    `${page}#:~:text=There%20is%20no%20date`,
  ],
  ["line breaks as spaces", page, "no\n\n date", `${page}#:~:text=no%20date`],
  ["the directive's own signs", page, "well-known, R&D", `${page}#:~:text=well%2Dknown%2C%20R%26D`],
  [
    "a long one by its ends",
    page,
    "We will not sell the ferry before the harbour is dredged again",
    `${page}#:~:text=We%20will%20not%20sell,harbour%20is%20dredged%20again`,
  ],
  [
    "the longest part of a trimmed one",
    page,
    "We … never sold the ferry [to them]",
    `${page}#:~:text=never%20sold%20the%20ferry`,
  ],
  ["a hash is kept", `${page}#p4`, "no date", `${page}#p4:~:text=no%20date`],
  ["a directive is replaced", `${page}#p4:~:text=old`, "no date", `${page}#p4:~:text=no%20date`],
  ["a query is kept", `${page}?a=1&b=2`, "no date", `${page}?a=1&b=2#:~:text=no%20date`],
  ["Chinese, which has no spaces", page, "没有日期", `${page}#:~:text=%E6%B2%A1%E6%9C%89%E6%97%A5%E6%9C%9F`],
  ["half a character", page, "no \uD83D date", `${page}#:~:text=no%20%EF%BF%BD%20date`],
  ["no words", page, "“…”", page],
  ["not of the web", "javascript:alert(1)", "no date", "javascript:alert(1)"],
  ["no address", "https://", "no date", "https://"],
])("%s", (_, url, quoted, expected) => expect(fragmentUrl(url, quoted)).toBe(expected));
