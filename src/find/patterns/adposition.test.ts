import { describe } from "vitest";
import { tells } from "../told";

describe("before, behind and between", () => {
  tells([
    ["According to Ada Vale, the harbour is shut.", "Ada Vale | According to | the harbour is shut"],
    ["The harbour is shut, according to Ada Vale.", "Ada Vale | according to | The harbour is shut"],
    ["The harbour is shut according to Ada Vale.", "Ada Vale | according to | The harbour is shut"],
    ["The harbour, according to Ada Vale, is shut.", "Ada Vale | according to | The harbour … is shut"],
    [
      "The harbour is shut, according to harbour master Ada Vale, who runs it.",
      "Ada Vale | according to | The harbour is shut",
    ],
    ["“The harbour is shut,” according to a statement.", "statement | according to | “The harbour is shut,”"],
    [
      "But according to court documents, Krol was paid twice.",
      "court documents | according to | Krol was paid twice",
    ],
  ]);
});

describe("other wordings", () => {
  tells([
    ["The pier is sold, via the Norrby Gazette.", "Norrby Gazette | via | The pier is sold"],
    [
      "In the opinion of the harbour board, the pier is lost.",
      "harbour board | In the opinion of | the pier is lost",
    ],
    [
      "In the words of Ada Vale, the harbour is “a puddle”.",
      "Ada Vale | In the words of | the harbour is “a puddle”",
    ],
    ["The harbour is shut, per Ada Vale.", "Ada Vale | per | The harbour is shut"],
    ["The harbour is shut, per the port authority.", "port authority | per | The harbour is shut"],
    ["In the view of Ada Vale, the harbour is lost.", "Ada Vale | In the view of | the harbour is lost"],
  ]);
});

describe("the same words with another meaning", () => {
  tells([["The boat makes 12 knots per hour."], ["The letter came via Norrby."]]);
});

describe("two statements of one sentence", () => {
  tells([
    [
      "According to Ada Vale, the harbour is shut, but Ivo Krol said it was open.",
      "Ada Vale | According to | the harbour is shut",
      "Ivo Krol | said | it was open",
    ],
  ]);
});
