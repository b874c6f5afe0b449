/** The examples of every language → that find tells of them what they say. */
import { describe, expect, test } from "vitest";
import type { Examples } from "./examples";
import { traced } from "./told";

const files = import.meta.glob<Examples>("./languages/*.examples.ts", { eager: true, import: "default" });

/** `Path | content`, as the examples write it; the content cut to the words that an example gives. */
function read(text: string, language: string, expected: string[]): string[] {
  const { sources, attributions } = traced(text, { language });
  const names = new Map(sources.map(({ id, name }) => [id, name]));
  return attributions.map(({ path, content }, i) => {
    const said = content.map(({ start, end }) => text.slice(start, end)).join(" … ");
    const words = expected[i]?.split(" | ")[1];
    return `${path.map((id) => names.get(id)).join(" → ") || "?"} | ${words && said.includes(words) ? words : said}`;
  });
}

for (const [file, { says, silent }] of Object.entries(files)) {
  const language = /(\w+)\.examples\.ts$/.exec(file)?.[1] ?? "";
  describe(language, () => {
    test("has forty examples and ten that tell nothing", () => {
      expect(says.length).toBeGreaterThanOrEqual(40);
      expect(silent.length).toBeGreaterThanOrEqual(10);
    });
    test.each(says)("%s", (text, ...statements) =>
      expect(read(text, language, statements)).toEqual(statements),
    );
    test.each(silent)("nothing: %s", (text) => expect(read(text, language, [])).toEqual([]));
  });
}
