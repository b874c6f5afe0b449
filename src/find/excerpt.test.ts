import { describe } from "vitest";
import { tells } from "./told";

describe("an article that is an excerpt of another", () => {
  tells([
    [
      "The Norrby Herald reports: “Divers are struggling,” said Ada Vale. [...] Records suggest that jobs are rare.\n\n“It is dreary,” said Ivo Krol.",
      "Norrby Herald | reports | “Divers are struggling,”",
      "Norrby Herald → Ada Vale | said | “Divers are struggling,”",
      "Norrby Herald → Records | suggest | jobs are rare",
      "Norrby Herald → Ivo Krol | said | “It is dreary,”",
    ],
    [
      "The Norrby Herald reports: “Divers are struggling.” Ada Vale said jobs were rare.",
      "Norrby Herald | reports | “Divers are struggling.”",
      "Ada Vale | said | jobs were rare",
    ],
  ]);
});
