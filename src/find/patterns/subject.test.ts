import { describe } from "vitest";
import { tells } from "../told";

describe("subjects far from their verb", () => {
  tells([
    [
      "“It is shut,” Ada Vale, Mr. Orr's deputy harbour adviser, said Sunday. “Go home.”",
      "Ada Vale | said | “It is shut,” … “Go home.”",
    ],
    [
      "The lack of trust, said Ivo Krol and others, would be clear.",
      "Ivo Krol and others | said | The lack of trust",
    ],
    ["Ada Vale, who in 2010 said the port was shut, left.", "Ada Vale | said | the port was shut"],
    [
      "Ada Vale, during a town hall meeting in Columbus, Ohio, said the port was shut.",
      "Ada Vale | said | the port was shut",
    ],
    ["Norrby Bank just this month announced it would close.", "Norrby Bank | announced | it would close"],
    ["Ada Vale, 22, of Flint, Mich., said the port was shut.", "Ada Vale | said | the port was shut"],
    [
      "Neighbours who spoke with The Norrby Herald said the port was shut.",
      "Neighbours | said | the port was shut",
    ],
    [
      "Ada Vale – who once said she would “burn the quay” – said the port was shut.",
      "Ada Vale | said | she would “burn the quay”",
      "Ada Vale | said | the port was shut",
    ],
    [
      "Norrby Chief of the Harbour Staff Gen. Ada Vale has called on companies to pay.",
      "Ada Vale | called on | companies to pay",
    ],
  ]);
});

describe("several who speak together", () => {
  tells([
    [
      "The port was shut, Ada Vale, Ivo Krol and Ian Orr said.",
      "Ada Vale, Ivo Krol and Ian Orr | said | The port was shut",
    ],
    [
      "Both the Harbour Board and the Norrby Council said the port was shut.",
      "Harbour Board and Norrby Council | said | the port was shut",
    ],
    [
      "Ada Vale and Ivo Krol have both argued that the port was shut.",
      "Ada Vale and Ivo Krol | argued | the port was shut",
    ],
    ["Neither Ada Vale nor Ivo Krol said that the port was shut."],
  ]);
});

describe("subjects shared with what the sentence tells before", () => {
  tells([
    [
      "Although he knew Ivo Krol, Ian Orr sounded a warning, saying the port was shut.",
      "Ian Orr | saying | the port was shut",
    ],
    [
      "Later that day, Ada Vale sent back a reply saying the port was shut.",
      "Ada Vale | saying | the port was shut",
    ],
    [
      "Ada Vale released a statement on Tuesday saying the port was shut.",
      "Ada Vale | saying | the port was shut",
    ],
    [
      "Ada Vale said she welcomed the plan and added, “We are not done.”",
      "Ada Vale | said | she welcomed the plan",
      "Ada Vale | added | “We are not done.”",
    ],
  ]);
});

describe("what somebody else is said to do is no statement of theirs", () => {
  tells([
    [
      "Ada Vale said the Harbour Board would announce a plan in May.",
      "Ada Vale | said | the Harbour Board would announce a plan in May",
    ],
    [
      "Ada Vale said the Harbour Board rejected the plan.",
      "Ada Vale | said | the Harbour Board rejected the plan",
    ],
    ["Ada Vale said it was too early to tell.", "Ada Vale | said | it was too early to tell"],
  ]);
});

describe("what a name or noun means here", () => {
  tells([
    [
      "Ada Vale told the state-owned Al-Wenna television that the port was shut.",
      "Al-Wenna → Ada Vale | told | the port was shut",
    ],
    [
      "Ada Vale is the head of the Harbour Group in Norrby, which says on its site that it aims to “protect the port.”",
      "Harbour Group in Norrby | says | it aims to “protect the port.”",
    ],
    [
      "“The port is shut,” Abu Anas Al Wenna told Ivo Krol. Al Wenna was calm. “It is old,” he said.",
      "Abu Anas Al Wenna | told | “The port is shut,”",
      "Abu Anas Al Wenna | said | “It is old,”",
    ],
    [
      "Some 7 in 10 voters say the port is old, based on an AP-NORC poll in May.",
      "AP-NORC poll → Some 7 in 10 voters | say | the port is old, based on an AP-NORC poll in May",
    ],
    [
      "Neighbours, friends and relatives said they knew.",
      "Neighbours, friends and relatives | said | they knew",
    ],
  ]);
});

describe("a clause of its own behind a conjunction", () => {
  tells([
    [
      "Ada Vale said the film gave no “proof of a leak,” but she said the pumps told her enough.",
      "Ada Vale | said | the film gave no “proof of a leak,”",
      "Ada Vale | said | the pumps told her enough",
    ],
    ["“It is shut,” the harbour master and diver Ada Vale said.", "Ada Vale | said | “It is shut,”"],
  ]);
});

describe("who goes on", () => {
  tells([
    [
      "Ada Vale told the hall she believes we must mend the quay, saying “it still leaks” in the town.",
      "Ada Vale | told | she believes we must mend the quay",
      "Ada Vale | saying | “it still leaks” in the town",
    ],
    [
      "It is odd that Ada Vale demands answers from the board, yet refuses to release her letters.",
      "Ada Vale | refuses | to release her letters",
    ],
    ["On July 6, 2015, Ada Vale was blunt:\n\n“It is shut.”", "Ada Vale | – | “It is shut.”"],
    [
      "Asked about Ivo Krol’s claim that the port was shut, Ada Vale said, “Wait.”",
      "Ivo Krol | claim | the port was shut",
      "Ada Vale | said | “Wait.”",
    ],
    ["Ada Vale has said about 20 people want the post.", "Ada Vale | said | about 20 people want the post"],
  ]);
});
