import { describe } from "vitest";
import { tells } from "../told";

describe("a noun and its clause", () => {
  tells([
    [
      "The court threw out Ada Vale’s claim that the harbour was hers.",
      "Ada Vale | claim | the harbour was hers",
    ],
  ]);
});

describe("no clause of the noun’s own", () => {
  tells([
    ["The claims are with the court."],
    ["It was a statement that pleased nobody."],
    ["Krol lost the letter that his father had left him."],
  ]);
});
