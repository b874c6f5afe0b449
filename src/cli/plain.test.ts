import { expect, test } from "vitest";
import { plain } from "./plain";

test.each([
  ["One.\n\nTwo.", ["One.", "Two."]],
  ["One,\nstill one.\n\n\n\nTwo.", ["One,\nstill one.", "Two."]],
  ["One.\n  \t\nTwo.", ["One.", "Two."]],
  ["One.\r\n\r\nTwo.\r\n", ["One.", "Two."]],
  ["  \n\nOne.  \n\n", ["One."]],
  ["One.", ["One."]],
  [" \n ", []],
  ["", []],
])("%j has the paragraphs %j", (text, paragraphs) => {
  const { article, blocks } = plain(text, null, "en");
  expect(article.text).toBe(text);
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(paragraphs);
  expect(blocks.every(({ kind }) => kind === "paragraph")).toBe(true);
});

test("a text of white space takes no time", () => {
  const before = process.cpuUsage();
  plain(`a${" ".repeat(50_000)}b${"\n".repeat(50_000)}c`, null, "en");
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(3000);
});

test("the language is the given one, or the text's", () => {
  const text = "The council said that the harbour would not be sold, and that it was the end of the matter.";
  expect(plain(text, "https://courier.example/a", "sv").article).toMatchObject({
    language: "sv",
    url: "https://courier.example/a",
  });
  expect(plain(text, null, null).article.language).toBe("en");
});
