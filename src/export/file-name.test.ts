import { expect, test } from "vitest";
import { fileName } from "./file-name";
import { invented } from "./invented";

const named = (title: string, outlet: string | null = null, published: string | null = null) =>
  fileName(
    {
      ...invented,
      article: {
        ...invented.article,
        title,
        published,
        outlet: outlet ? { name: outlet, domain: null } : null,
      },
    },
    "md",
  );

test.each([
  ["Harbour sold", "Bay News", "2031-05-03T23:30:00-05:00", "Bay News - Harbour sold - 2031-05-03.md"],
  ["Harbour sold", null, null, "Harbour sold - 2031-05-04.md"],
  ["", null, "yesterday", "2031-05-04.md"],
  ["CON", null, null, "CON - 2031-05-04.md"],
  ['a/b\\c:d*e?f"g<h>i|j', null, null, "a b c d e f g h i j - 2031-05-04.md"],
  ["../../etc/passwd", null, null, "etc passwd - 2031-05-04.md"],
  [".hidden.", "…", null, "… - hidden - 2031-05-04.md"],
  ["two\nlines\u0000", null, null, "two lines - 2031-05-04.md"],
  ["\u202Egnp.exe", null, null, "gnp.exe - 2031-05-04.md"],
  ["half \uD83D a sign", null, null, "half a sign - 2031-05-04.md"],
  ["e\u0301lan", null, null, "\u00e9lan - 2031-05-04.md"],
  ["لن نبيع الميناء", null, null, "لن نبيع الميناء - 2031-05-04.md"],
])("%j of %j, %j", (title, outlet, published, expected) => {
  expect(named(title, outlet, published)).toBe(expected);
});

test.each([
  ["words", "harbour ".repeat(60)],
  ["one word", "h".repeat(400)],
  ["Japanese", "港は売却されない".repeat(40)],
  ["families of signs", "👩‍👩‍👧‍👦".repeat(60)],
])("a long title of %s is cut", (_, title) => {
  const name = named(title, "Bay News");
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(163);
  expect(name).toMatch(/^Bay News - .+ - 2031-05-04\.md$/u);
  expect(name).not.toMatch(/\uFFFD|\p{Cs}/u);
});
