import { describe } from "vitest";
import { tells } from "../told";

describe("the subject before its verb", () => {
  tells([
    [
      "Ada Vale had earlier said that the harbour was not safe.",
      "Ada Vale | said | the harbour was not safe",
    ],
    ["Ada Vale said the harbour was shut.", "Ada Vale | said | the harbour was shut"],
    ["Ada Vale says the harbour is shut.", "Ada Vale | says | the harbour is shut"],
    ["Ada Vale has repeatedly said that the harbour is safe.", "Ada Vale | said | the harbour is safe"],
    [
      "On Monday, Ada Vale announced the harbour would shut.",
      "Ada Vale | announced | the harbour would shut",
    ],
    ["Ada Vale insisted on Monday that the harbour was safe.", "Ada Vale | insisted | the harbour was safe"],
    [
      "Ada Vale argued that, for now, the harbour should stay shut.",
      "Ada Vale | argued | for now, the harbour should stay shut",
    ],
    ["Ada Vale said: “The harbour is shut.”", "Ada Vale | said | “The harbour is shut.”"],
    ["Ada Vale said, “The harbour is shut.”", "Ada Vale | said | “The harbour is shut.”"],
    [
      "Ada Vale admitted the harbour was “a wreck” last year.",
      "Ada Vale | admitted | the harbour was “a wreck” last year",
    ],
    ["But Ada Vale claimed that nobody had been hurt.", "Ada Vale | claimed | nobody had been hurt"],
    ["Neighbours said they had smelled gas for weeks.", "Neighbours | said | they had smelled gas for weeks"],
  ]);
});

describe("the subject behind its verb", () => {
  tells([
    ["“The harbour is shut,” said Ada Vale.", "Ada Vale | said | “The harbour is shut,”"],
    ["“The harbour is shut,” says Ada Vale, the harbour master.", "Ada Vale | says | “The harbour is shut,”"],
    [
      "“The harbour is shut,” a spokesman for the port authority said.",
      "a spokesman for the port authority | said | “The harbour is shut,”",
    ],
    ["“The harbour is shut,” added Vale, who runs the ferry.", "Vale | added | “The harbour is shut,”"],
    ["The harbour is shut, said Ada Vale.", "Ada Vale | said | The harbour is shut"],
    ["“Who will pay?” asked Ada Vale.", "Ada Vale | asked | “Who will pay?”"],
    [
      "“The harbour is shut,” recalled Ivo Krol, 61, a diver.",
      "Ivo Krol | recalled | “The harbour is shut,”",
    ],
  ]);
});

describe("telling a hearer who is no part of the chain", () => {
  tells([
    ["Ada Vale told the council that the harbour was shut.", "Ada Vale | told | the harbour was shut"],
    ["Ada Vale told them the harbour was shut.", "Ada Vale | told | the harbour was shut"],
    ["Ada Vale told Krol it was shut.", "Ada Vale | told | it was shut"],
    ["Ada Vale reminded the crew that it was shut.", "Ada Vale | reminded | it was shut"],
    [
      "Ada Vale told a crowd of fishermen that the harbour was shut.",
      "Ada Vale | told | the harbour was shut",
    ],
    ["Ada Vale told reporters on Monday: “The harbour is shut.”", "Ada Vale | told | “The harbour is shut.”"],
    ["“The harbour is shut,” Ada Vale told her staff.", "Ada Vale | told | “The harbour is shut,”"],
    ["Ada Vale informed the crew that the harbour was shut.", "Ada Vale | informed | the harbour was shut"],
    [
      "Ada Vale warned fishermen that the harbour was not safe.",
      "Ada Vale | warned | the harbour was not safe",
    ],
    ["Ada Vale said to reporters that the harbour was shut.", "Ada Vale | said | the harbour was shut"],
  ]);
});

describe("participles", () => {
  tells([
    ["Ada Vale closed the harbour on Monday, saying it was not safe.", "Ada Vale | saying | it was not safe"],
    [
      "Ada Vale said the harbour was shut, adding that it would open in June.",
      "Ada Vale | said | the harbour was shut",
      "Ada Vale | adding | it would open in June",
    ],
    [
      "“The harbour is shut,” said Ada Vale, noting that two boats had sunk.",
      "Ada Vale | said | “The harbour is shut,”",
      "Ada Vale | noting | two boats had sunk",
    ],
    [
      "Ada Vale left the room, insisting she had done nothing wrong.",
      "Ada Vale | insisting | she had done nothing wrong",
    ],
  ]);
});

describe("passives", () => {
  tells([
    ["The harbour is said to be the deepest in Norrby.", "? | said | to be the deepest in Norrby | hedged"],
    [
      "It was announced on Monday that the harbour would shut.",
      "? | announced | the harbour would shut | hedged",
    ],
    [
      "Ivo Krol is said to have paid the divers in cash.",
      "? | said | to have paid the divers in cash | hedged",
    ],
    ["Ivo Krol was quoted as saying the divers were paid.", "Ivo Krol | saying | the divers were paid"],
  ]);
});

describe("phrasal cues", () => {
  tells([
    [
      "Ada Vale pointed out that the harbour was shallow.",
      "Ada Vale | pointed out | the harbour was shallow",
    ],
    [
      "Ada Vale made clear that the harbour would stay shut.",
      "Ada Vale | made clear | the harbour would stay shut",
    ],
    [
      "Ada Vale made it clear the harbour would stay shut.",
      "Ada Vale | made it clear | the harbour would stay shut",
    ],
    ["Ada Vale went on: “The harbour is shut.”", "Ada Vale | went on | “The harbour is shut.”"],
    ["“It is a puddle,” as Ada Vale put it.", "Ada Vale | put it | “It is a puddle,”"],
    ["Ada Vale called for a new harbour wall.", "Ada Vale | called for | a new harbour wall"],
    ["Ada Vale called on the council to resign.", "Ada Vale | called on | the council to resign"],
  ]);
});

describe("calling and acting", () => {
  tells([
    ["Ada Vale called the plan “a joke”.", "Ada Vale | called | the plan “a joke”"],
    ["Ada Vale dismissed the plan as “a joke”.", "Ada Vale | dismissed | the plan as “a joke”"],
    [
      "Ada Vale accused the council of hiding the bill.",
      "Ada Vale | accused | the council of hiding the bill",
    ],
    ["Ada Vale urged the council to publish the bill.", "Ada Vale | urged | the council to publish the bill"],
    ["Ada Vale vowed to sue the council.", "Ada Vale | vowed | to sue the council"],
    ["Ada Vale asked whether the council would pay.", "Ada Vale | asked | whether the council would pay"],
  ]);
});

describe("documents that say", () => {
  tells([
    ["A report by the Wenna Trust said that gulls eat at night.", "Wenna Trust | said | gulls eat at night"],
    ["The letter reads: “I am done.”", "letter | reads | “I am done.”"],
    ["The trust’s report said gulls eat at night.", "trust | said | gulls eat at night"],
    ["The study shows that gulls eat at night.", "study | shows | gulls eat at night"],
    [
      "A new survey suggests most islanders want the bridge.",
      "new survey | suggests | most islanders want the bridge",
    ],
    [
      "The indictment alleges that Krol paid the divers in cash.",
      "indictment | alleges | Krol paid the divers in cash",
    ],
  ]);
});

describe("the verb between the parts of its content", () => {
  tells([
    ["The harbour, Ada Vale said, is shut.", "Ada Vale | said | The harbour … is shut"],
    ["“The harbour,” Ada Vale said, “is shut.”", "Ada Vale | said | “The harbour,” … “is shut.”"],
    [
      "“The harbour,” said Ada Vale on Monday, “is shut for good.”",
      "Ada Vale | said | “The harbour,” … “is shut for good.”",
    ],
  ]);
});

describe("what only looks like a cue", () => {
  tells([
    ["Ada Vale found the key under the mat."],
    ["Ada Vale read two books on Monday."],
    ["Ada Vale added salt to the soup."],
    ["The state of the harbour is poor."],
    ["His claims are with the court."],
    ["Ada Vale could not be reached for comment."],
    ["Nobody said anything."],
    ["Ada Vale continued to work at the quay."],
  ]);
});

describe("infinitives that report", () => {
  tells([
    ["Ada Vale is expected to argue that the port is safe."],
    ["Ada Vale continued to insist that the quay was safe.", "Ada Vale | insist | the quay was safe"],
    ["Krol took to Chatter to say the port was shut.", "Krol | say | the port was shut"],
    ["The storm led Ada Vale to declare that the port was shut.", "Ada Vale | declare | the port was shut"],
  ]);
});

describe("where the reported words end", () => {
  tells([
    ["Sunday on “Norrby Today,” Ada Vale said the port was shut.", "Ada Vale | said | the port was shut"],
    ["Ada Vale called the plan “a waste” and left the hall.", "Ada Vale | called | the plan “a waste”"],
    [
      "Police said the road was closed after a lorry lost its load.",
      "Police | said | the road was closed after a lorry lost its load",
    ],
    [
      "Ada Vale told the Norrby Herald the new plan would fail.",
      "Norrby Herald → Ada Vale | told | the new plan would fail",
    ],
  ]);
});

describe("whose a cue is", () => {
  tells([
    ["Ada Vale put out a statement saying the port was shut.", "Ada Vale | saying | the port was shut"],
    [
      "“It is weak,” Ada Vale said, citing Krol’s appeal.",
      "Ada Vale | said | “It is weak,”",
      "Ada Vale | citing | Krol’s appeal",
    ],
    [
      "Ada Vale, the editor of the town’s paper, the Norrby Herald, said the port was shut.",
      "Ada Vale | said | the port was shut",
    ],
    ["Ivo Krol has nevertheless called the port “a wreck.”", "Ivo Krol | called | the port “a wreck.”"],
    [
      "Ada Vale, head of the board, emailed supporters on Monday, telling them the port was shut.",
      "Ada Vale | telling | the port was shut",
    ],
    [
      "Vale, who has in the past described the port as “a wreck,” left.",
      "Vale | described | the port as “a wreck,”",
    ],
    [
      "The jobs will go, said the Norrby Company’s recently named chair Ivo Krol.",
      "Ivo Krol | said | The jobs will go",
    ],
    [
      "NORRBY, May 4 (Norwire) — Ada Vale closed the quay, saying it was not safe.",
      "Ada Vale | saying | it was not safe",
    ],
  ]);
});
