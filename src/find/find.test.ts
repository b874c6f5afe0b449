/** Sentences → what find tells of them: invented people, one line a statement. */
import { describe, expect, test } from "vitest";
import { languageOf } from "./register";
import { told, traced } from "./told";

const check = (rows: [string, string[]][]) =>
  test.each(rows)("%s", (text, lines) => expect(told(text)).toEqual(lines));

describe("a cue after its source", () => {
  check([
    [
      "Harbour master Edda Krol said the quay would stay shut until Monday.",
      ["Edda Krol | said | the quay would stay shut until Monday"],
    ],
    [
      "The council has announced that fares will rise in May.",
      ["council | announced | fares will rise in May"],
    ],
    [
      "Mayor Jonas Whitlow told reporters that the town would pay.",
      ["Jonas Whitlow | told | the town would pay"],
    ],
    ["The ministry denied that it had been warned.", ["ministry | denied | it had been warned"]],
    ["Krol pointed out that nobody had asked her.", ["Krol | pointed out | nobody had asked her"]],
    ["The report found that the silt held mercury.", ["report | found | the silt held mercury"]],
    ["Krol, 54, said it wouldn’t happen.", ["Krol | said | it wouldn’t happen"]],
    [
      "Dr. Osei of St. Wenna's Hospital, speaking at 3 p.m. in Port Selwick, said the U.S. Navy had paid in full.",
      ["Osei | said | the U.S. Navy had paid in full"],
    ],
    [
      "A senior official at the ministry, who asked not to be named, said the company had been warned twice.",
      ["A senior official at the ministry | said | the company had been warned twice"],
    ],
    [
      "Two people with knowledge of the talks said a deal was near.",
      ["Two people with knowledge of the talks | said | a deal was near"],
    ],
  ]);
});

describe("a cue before its source, or between the parts", () => {
  check([
    [
      '"The mud stays where it is," said Dr. Amara Osei, a toxicologist at the University of Wenna.',
      ['Amara Osei | said | "The mud stays where it is,"'],
    ],
    ["The pier, Krol said, would open in June.", ["Krol | said | The pier … would open in June"]],
    [
      "The dredger will leave on Friday, the company's chief executive, Petra Lindqvist, said.",
      ["Petra Lindqvist | said | The dredger will leave on Friday"],
    ],
    ['"Why now?" Whitlow asked.', ['Whitlow | asked | "Why now?"']],
  ]);
});

describe("several cues of one source", () => {
  check([
    ["Krol closed the quay, saying the mud was not safe.", ["Krol | saying | the mud was not safe"]],
    [
      'Whitlow called the delay "a failure of plain courtesy" and said the town would pay.',
      ['Whitlow | called | the delay "a failure of plain courtesy"', "Whitlow | said | the town would pay"],
    ],
    [
      '"It is over," Krol said, adding that she would not run again.',
      ['Krol | said | "It is over,"', "Krol | adding | she would not run again"],
    ],
  ]);
});

describe("according to", () => {
  check([
    [
      "According to Krol, the ferry was two hours late.",
      ["Krol | According to | the ferry was two hours late"],
    ],
    [
      "The ferry was two hours late, according to the harbour board.",
      ["harbour board | according to | The ferry was two hours late"],
    ],
    [
      "The plan, according to two people familiar with it, was drawn up in May.",
      ["two people familiar with it | according to | The plan … was drawn up in May"],
    ],
    [
      'In the words of Mayor Whitlow, the plan is "a gift to the gulls".',
      ['Whitlow | In the words of | the plan is "a gift to the gulls"'],
    ],
  ]);
});

describe("quotations", () => {
  check([
    [
      "“We asked for the samples in January,” Krol said, “and we were told to wait.”",
      ["Krol | said | “We asked for the samples in January,” … “and we were told to wait.”"],
    ],
    [
      "“Nobody is to touch that mud,” Krol said. “Not until we know what is in it.”",
      ["Krol | said | “Nobody is to touch that mud,” … “Not until we know what is in it.”"],
    ],
    [
      "“I sat through the whole meeting,” Morrow said.\n\n“I heard no word of mercury.”",
      ["Morrow | said | “I sat through the whole meeting,” … “I heard no word of mercury.”"],
    ],
    [
      "“The mud stays where it is.\n\n“It is not the fish we are worried about,” Osei said.",
      ["Osei | said | “The mud stays where it is. … “It is not the fish we are worried about,”"],
    ],
    ["Krol was blunt: “The mud stays.”", ["Krol | – | “The mud stays.”"]],
    ["Krol said the pier was ‘a heap of rust’.", ["Krol | said | the pier was ‘a heap of rust’"]],
    [
      "The fishermens' boats stayed in. 'It is too cold,' said Ivo Wenning.",
      ["Ivo Wenning | said | 'It is too cold,'"],
    ],
  ]);
});

describe("hedges and statements that nobody owns", () => {
  check([
    [
      "The firm was reportedly offered a bonus, Lindqvist said.",
      ["Lindqvist | said | The firm was reportedly offered a bonus | hedged"],
    ],
    ["Whitlow is said to have offered a bonus.", ["? | said | to have offered a bonus | hedged"]],
  ]);
});

describe("no statement", () => {
  check([
    ["Lindqvist declined to comment.", []],
    ["Krol did not respond to a request for comment.", []],
    ["The divers found the wreck on Friday.", []],
    ["The report is long.", []],
  ]);
});

describe("nested chains", () => {
  check([
    [
      "The pier will close, the Norrby Gazette reports, citing the news agency Norwire.",
      ["Norrby Gazette → Norwire | citing | The pier will close"],
    ],
    [
      "According to the Norrby Gazette, Krol assured the fishermen that the quay would reopen.",
      ["Norrby Gazette → Krol | assured | the quay would reopen"],
    ],
    [
      "The firm had been offered a bonus, the Norrby Gazette reported, citing people familiar with the contract.",
      ["Norrby Gazette → people familiar with the contract | citing | The firm had been offered a bonus"],
    ],
    [
      '"I knew nothing," Krol said, according to the Norrby Gazette.',
      ['Norrby Gazette → Krol | said | "I knew nothing,"'],
    ],
    [
      "Krol told the Norrby Gazette that the pier would close.",
      ["Norrby Gazette → Krol | told | the pier would close"],
    ],
    [
      "Krol, via the Norrby Gazette, said the pier would close.",
      ["Norrby Gazette → Krol | said | the pier would close"],
    ],
    [
      "In an interview with the Norrby Gazette, Krol said the pier would close.",
      ["Norrby Gazette → Krol | said | the pier would close | in an interview with the Norrby Gazette"],
    ],
    [
      "Lindqvist said in an email seen by the Norrby Gazette that the bonus was never paid.",
      ["Norrby Gazette → Lindqvist | said | the bonus was never paid | in an email"],
    ],
  ]);

  test("the page's own outlet is never in its path", () => {
    const outlet = { name: "The Harrow Courier", domain: "harrowcourier.example" };
    expect(told("Krol told the Harrow Courier that the pier would close.", { outlet })).toEqual([
      "Krol | told | the pier would close",
    ]);
  });
});

describe("who speaks again", () => {
  check([
    [
      'Edda Krol closed the quay on Friday. "The mud stays," she said.',
      ['Edda Krol | said | "The mud stays,"'],
    ],
    [
      "Harbour master Edda Krol met Mayor Jonas Whitlow on Friday. The pier would stay shut, Krol said. He said the town would pay.",
      ["Edda Krol | said | The pier would stay shut", "Jonas Whitlow | said | the town would pay"],
    ],
    [
      "The Coastal Waters Agency published its findings on Friday. The agency said the mud held mercury. The CWA said it would test again.",
      [
        "Coastal Waters Agency | said | the mud held mercury",
        "Coastal Waters Agency | said | it would test again",
      ],
    ],
    [
      "Author Ivo Wenning read from his book. Mr Wenning said the sea had taught him patience.",
      ["Ivo Wenning | said | the sea had taught him patience"],
    ],
    [
      "Krol: Pier to close in May\n\nHarbour master Edda Krol said on Friday that the pier would close. Krol said it was too old.",
      [
        "Edda Krol | – | Pier to close in May",
        "Edda Krol | said | the pier would close",
        "Edda Krol | said | it was too old",
      ],
    ],
  ]);
});

describe("what was heard through an outlet", () => {
  check([
    [
      "Lindqvist told the Norrby Gazette that the bonus was never paid. She said nobody had asked for it.\n\nThe pier opened in 1911.\n\nLindqvist said the company had acted on legal advice.",
      [
        "Norrby Gazette → Lindqvist | told | the bonus was never paid",
        "Norrby Gazette → Lindqvist | said | nobody had asked for it",
        "Norrby Gazette → Lindqvist | said | the company had acted on legal advice",
      ],
    ],
    [
      "Krol told the Norrby Gazette that the pier would close. At a press conference, Krol said it would open in June.",
      [
        "Norrby Gazette → Krol | told | the pier would close",
        "Krol | said | it would open in June | in a press conference",
      ],
    ],
  ]);

  test("a block quotation that an outlet announces", () => {
    const text =
      "The Norrby Gazette reports:\n\nThe pier is to be sold. Mayor Whitlow said it would fetch a million.\n\nThe council met on Friday.";
    expect(told(text, { blocks: { 1: { kind: "quote" } } })).toEqual([
      "Norrby Gazette | reports | The pier is to be sold",
      "Norrby Gazette → Whitlow | said | it would fetch a million",
    ]);
  });

  test("a post, by who signs it", () => {
    const text = "The vote drew jeers.\n\nNobody asked us.\n\n— Ina Morrow (@ina_morrow) May 4, 2026";
    expect(told(text, { blocks: { 1: { kind: "quote" }, 2: { kind: "quote" } } })).toEqual([
      "Ina Morrow | – | Nobody asked us",
    ]);
  });
});

describe("the link behind a statement", () => {
  const original = (text: string, links: Record<string, string>) =>
    traced(text, {
      links,
      outlet: { name: "The Harrow Courier", domain: "harrowcourier.example" },
    }).attributions.map((one) => one.original?.url ?? null);
  test.each([
    ["on the source", "the Norrby Gazette", "https://norrbygazette.example/pier-2026", true],
    ["on the cue", "reported", "https://norrbygazette.example/pier-2026", true],
    ["on what was said", "the pier would close in May", "https://elsewhere.example/a-long-story", true],
    ["on a term", "pier", "https://elsewhere.example/wiki/Pier", false],
    ["to a page about somebody", "the Norrby Gazette", "https://harrowcourier.example/topics/gazette", false],
    ["to a front page", "the Norrby Gazette", "https://norrbygazette.example/", false],
  ])("%s", (_, words, url, bound) => {
    expect(
      original("On Friday the Norrby Gazette reported that the pier would close in May.", { [words]: url }),
    ).toEqual([bound ? url : null]);
  });
});

test("sources carry kind, role, site and every mention", () => {
  const { sources } = traced(
    "Petra Lindqvist, chief executive of the harbour company, told the Norrby Gazette that the bonus was never paid. She said so twice.",
    { links: { "Norrby Gazette": "https://norrbygazette.example/bonus-2026" } },
  );
  expect(sources.map(({ name, kind, role, domain }) => [name, kind, role, domain])).toEqual([
    ["Petra Lindqvist", "person", "chief executive of the harbour company", null],
    ["Norrby Gazette", "outlet", null, "norrbygazette.example"],
  ]);
});

test("every range lies in the text, in order, and every path names a source", () => {
  const text =
    "“We asked,” Krol said, “and we waited.” The firm, Whitlow said, knew. According to the board, it did not.";
  const { attributions, sources } = traced(text);
  expect(attributions).toHaveLength(3);
  for (const { content, cue, source, path, confidence, sentence } of attributions) {
    for (const range of [...content, cue, source, sentence]) {
      expect(range?.start).toBeLessThan(range?.end ?? 0);
      expect(range?.end).toBeLessThanOrEqual(text.length);
    }
    for (let i = 1; i < content.length; i++)
      expect(content[i]?.start).toBeGreaterThanOrEqual(content[i - 1]?.end ?? 0);
    for (const id of path) expect(sources.map((one) => one.id)).toContain(id);
    expect(confidence).toBeGreaterThan(0.3);
    expect(confidence).toBeLessThanOrEqual(1);
  }
});

test.each([
  ["en", true],
  ["en-GB", true],
  ["de", true],
  ["pt-BR", true],
  ["nb", true],
  ["el", false],
  ["", false],
])("language %j: %s", (tag, is) => expect(languageOf(tag) !== null).toBe(is));

test.each([
  ["nothing", ""],
  ["marks alone", "“”\n\n— : , ."],
  ["an endless sentence", "said ".repeat(5000)],
  ["quotation marks without end", "“".repeat(3000)],
  ["brackets without end", `Krol said ${"(".repeat(3000)}`],
])("survives %s", (_, text) => expect(Array.isArray(told(text))).toBe(true));

describe("polls are heard through who asked", () => {
  check([
    [
      "The Norrby Herald went out. A Norrby Herald poll was bleak (51 percent say the port is lost).",
      ["Norrby Herald → 51 percent | say | the port is lost"],
    ],
  ]);
});

describe("joint reports", () => {
  check([
    [
      "The road is shut, according to reports from the Norrby Herald and the Selwick Ledger.",
      ["Norrby Herald | according to | The road is shut", "Selwick Ledger | according to | The road is shut"],
    ],
  ]);
});

describe("a speaker whom the article heard in several ways", () => {
  check([
    [
      "“It is shut,” Ada Vale told the Norrby Herald. “It is open,” Vale told the Selwick Ledger.\n\nThe crew left.\n\nThe town slept.\n\nVale said the port was lost.",
      [
        "Norrby Herald → Ada Vale | told | “It is shut,”",
        "Selwick Ledger → Ada Vale | told | “It is open,”",
        "Ada Vale | said | the port was lost",
      ],
    ],
  ]);
});

describe("an office that only one of those named can hold", () => {
  check([
    [
      "Michelle Orr sees despair. The first lady said the town was lost.",
      ["Michelle Orr | said | the town was lost"],
    ],
  ]);
});

test("a statement is surer the plainer its wording and its source", () => {
  const sure = (text: string) => traced(text).attributions[0]?.confidence ?? 0;
  expect(sure("Ada Vale said that the port was shut.")).toBeGreaterThan(0.85);
  expect(sure("Ada Vale said that the port was shut.")).toBeGreaterThan(
    sure("The report shows that the port was shut."),
  );
});

describe("whom words were heard through, told beside them", () => {
  check([
    [
      "The Norrby Herald went out. Asked about the port by the Norrby Herald, Ada Vale said it was shut.",
      ["Norrby Herald → Ada Vale | said | it was shut"],
    ],
    [
      "“It is shut,” engineer Ada Vale said in a Harbour Board statement. “It is old,” engineer Ivo Krol said in the statement.",
      [
        "Harbour Board → Ada Vale | said | “It is shut,” | in a Harbour Board statement",
        "Harbour Board → Ivo Krol | said | “It is old,” | in the statement",
      ],
    ],
    [
      "“It is shut,” Ada Vale told the state-owned Norland television.",
      ["Norland → Ada Vale | told | “It is shut,”"],
    ],
  ]);
});

describe("a company of one word", () => {
  check([
    [
      "A Tidewell spokeswoman left. The company said the port was shut. Tidewell denied that it was lost.",
      ["Tidewell | said | the port was shut", "Tidewell | denied | it was lost"],
    ],
  ]);

  test.each([
    "HarbourBank denied that Krol had left.",
    "Tidewell said it was ready.",
    "Norway said Krol had left.",
  ])("is an organization: %s", (text) =>
    expect(traced(text).sources.map(({ kind }) => kind)).toEqual(["organization"]),
  );

  test("somebody who says “it” of something else is a person", () =>
    expect(
      traced("Ivo Krol left. Krol said it was late.").sources.map(({ kind, name }) => [kind, name]),
    ).toEqual([["person", "Ivo Krol"]]));
});

describe("what a second word makes something else", () => {
  check(
    [["The road is long, adding to the costs of the port."], ["Ada Vale called off the vote."]].map(
      ([text]) => [text as string, []],
    ),
  );
});

describe("who speaks together", () => {
  check([
    [
      "Ada Vale and Ivo Krol said it was shut. They said it was old.",
      ["Ada Vale and Ivo Krol | said | it was shut", "Ada Vale and Ivo Krol | said | it was old"],
    ],
    [
      "The Department of Health and Human Services said it was shut.",
      ["Department of Health and Human Services | said | it was shut"],
    ],
    ["Moderator and author Ada Vale said it was shut.", ["Ada Vale | said | it was shut"]],
  ]);
});

describe("who tells of it all, behind who said it", () => {
  check([
    [
      "The old mill was shut in the spring, Ansa Holm said, Reuters reported.",
      ["Reuters → Ansa Holm | said | The old mill was shut in the spring"],
    ],
    [
      "“We will pay,” Holm said, the Financial Times reported.",
      ["Financial Times → Holm | said | “We will pay,”"],
    ],
    [
      "The mill was shut, Holm said, and Reuters reported a fire.",
      ["Holm | said | The mill was shut", "Reuters | reported | a fire"],
    ],
  ]);
});
