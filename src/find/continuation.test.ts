import { describe, expect, test } from "vitest";
import { tells, told, traced } from "./told";

describe("a quotation goes on without a cue", () => {
  tells([
    [
      "“It is shut,” Ada Vale said. “It stays shut.” The crew left.",
      "Ada Vale | said | “It is shut,” … “It stays shut.”",
    ],
    [
      "Ada Vale said it was shut. “It stays shut.”",
      "Ada Vale | said | it was shut",
      "Ada Vale | – | “It stays shut.”",
    ],
    [
      "“It is shut,” said Vale. “It stays shut. Nobody goes in.”\n\n“Not even me.”",
      "Vale | said | “It is shut,” … “It stays shut. Nobody goes in.” … “Not even me.”",
    ],
    [
      "“It is shut,” Vale said.\n\nKrol said: “It is not.”\n\n“It is open.”",
      "Vale | said | “It is shut,”",
      "Krol | said | “It is not.” … “It is open.”",
    ],
    ["“It is shut,” Vale said. The crew left.\n\n“A sign” hung on the door.", "Vale | said | “It is shut,”"],
  ]);
});

describe("a quotation left open at the end of its paragraph", () => {
  tells([
    [
      "Vale said: “It is shut.\n\n“It stays shut.\n\n“That is all.”",
      "Vale | said | “It is shut. … “It stays shut. … “That is all.”",
    ],
    [
      "“It is shut.\n\n“It stays shut.\n\n“That is all,” said Vale.",
      "Vale | said | “It is shut. … “It stays shut. … “That is all,”",
    ],
    [
      "“It is shut,” Vale said. “It stays shut.\n\n“That is all.”",
      "Vale | said | “It is shut,” … “It stays shut. … “That is all.”",
    ],
  ]);
});

describe("a quotation that goes on behind whom it was heard through", () => {
  tells([
    [
      "“It is shut,” Ada Vale said, according to the Norrby Herald. “It stays shut.”",
      "Norrby Herald → Ada Vale | said | “It is shut,” … “It stays shut.”",
    ],
  ]);
});

describe("a quotation behind a colon", () => {
  tells([
    ["Vale was blunt: “It is shut.”", "Vale | – | “It is shut.”"],
    ["Vale was blunt:\n\n“It is shut.”\n\nThe crew left.", "Vale | – | “It is shut.”"],
    ["Vale told the crew:\n\n“It is shut. It stays shut.”", "Vale | told | “It is shut. It stays shut.”"],
    ["There was one rule: “No dogs.”"],
  ]);
});

describe("direct speech without marks, closed by its frame", () => {
  tells([
    ["Why now? Why here? Vale asked.", "Vale | asked | Why now … Why here"],
    ["We shall see. We shall wait. Vale said.", "Vale | said | We shall see … We shall wait"],
  ]);
});

describe("a block quotation", () => {
  const quote = (text: string, ...at: number[]) =>
    told(text, { blocks: Object.fromEntries(at.map((index) => [index, { kind: "quote" as const }])) });

  test("is whoever announces it", () =>
    expect(quote("Ada Vale said:\n\nThe quay is shut. It stays shut.\n\nThe crew left.", 1)).toEqual([
      "Ada Vale | said | The quay is shut … It stays shut",
    ]));
  test("is whoever announces it without a verb of saying", () =>
    expect(quote("Ada Vale was blunt:\n\nThe quay is shut.\n\nThe crew left.", 1)).toEqual([
      "Ada Vale | – | The quay is shut",
    ]));
  test("is a document where one announces it", () =>
    expect(quote("The report concludes:\n\nThe quay was never safe.", 1)).toEqual([
      "report | concludes | The quay was never safe",
    ]));
  test("marks around it are no quotation in it", () =>
    expect(quote("Ada Vale said:\n\n“The quay is shut. ‘Never again,’ said Krol.”", 1)).toEqual([
      "Ada Vale | said | “The quay is shut",
      "Ada Vale → Krol | said | ‘Never again,’",
    ]));
  test("is direct, though it has no marks", () => {
    const { attributions } = traced("Ada Vale said:\n\nThe quay is shut.", {
      blocks: { 1: { kind: "quote" } },
    });
    expect(attributions.map(({ form }) => form)).toEqual(["direct"]);
  });
});

describe("an embedded post", () => {
  const post = { kind: "post" as const };
  test("is whoever signs it", () =>
    expect(
      told(
        "The vote drew jeers.\n\nNobody asked us. Nobody ever does.\n\n— Ada Vale (@ada_vale) May 4, 2026\n\nThe hall emptied.",
        {
          blocks: { 1: post, 2: post },
        },
      ),
    ).toEqual(["Ada Vale | – | Nobody asked us … Nobody ever does"]));
  test("signs itself with a handle, where no dash says so", () =>
    expect(
      told(
        "The vote drew jeers.\n\nNobody asked us.\n\nAda Vale (@ada_vale), 4 May 2026\n\nThe hall emptied.",
        {
          blocks: { 1: post, 2: post },
        },
      ),
    ).toEqual(["Ada Vale | – | Nobody asked us"]));
  test("two posts are two statements", () =>
    expect(
      told(
        "The vote drew jeers.\n\nNobody asked us.\n\n— Ada Vale (@ada_vale) May 4, 2026\n\nGood riddance.\n\n— Ivo Krol (@krol) May 5, 2026",
        {
          blocks: { 1: post, 2: post, 3: post, 4: post },
        },
      ),
    ).toEqual(["Ada Vale | – | Nobody asked us", "Ivo Krol | – | Good riddance"]));
  test("links to itself in its signature", () => {
    const url = "https://chatter.example/ada_vale/status/81";
    const { attributions } = traced(
      "The vote drew jeers.\n\nNobody asked us.\n\n— Ada Vale (@ada_vale) May 4, 2026",
      {
        blocks: { 1: post, 2: post },
        links: { "May 4, 2026": url },
      },
    );
    expect(attributions.map(({ original }) => original?.url)).toEqual([url]);
  });
});
