import { describe } from "vitest";
import { tells } from "../told";

describe("whom the speaker heard it from stands last, with its cue", () => {
  tells([
    [
      "The pier is sold, Norwire News reported, citing the Norrby Gazette.",
      "Norwire News → Norrby Gazette | citing | The pier is sold",
    ],
    [
      "The pier is sold, the Norrby Gazette reported, citing its sources.",
      "Norrby Gazette → its sources | citing | The pier is sold",
    ],
    [
      "The pier is sold, the Norrby Gazette reported, citing Ada Vale.",
      "Norrby Gazette → Ada Vale | citing | The pier is sold",
    ],
    [
      "The Norrby Gazette, citing Ada Vale, said the pier was sold.",
      "Norrby Gazette → Ada Vale | citing | the pier was sold",
    ],
    [
      "The pier is sold, the Norrby Gazette reported, quoting a council memo.",
      "Norrby Gazette → council memo | quoting | The pier is sold",
    ],
    [
      "The pier is sold, the Norrby Gazette said on Monday, citing three unnamed officials.",
      "Norrby Gazette → three unnamed officials | citing | The pier is sold",
    ],
  ]);
});

describe("citing what is nobody", () => {
  tells([
    ["Ada Vale shut the harbour, citing the weather."],
    [
      "The pier is sold, Ada Vale said, citing the arrest of Krol and the fall of the Norrby Bank.",
      "Ada Vale | said | The pier is sold",
      "Ada Vale | citing | the arrest of Krol and the fall of the Norrby Bank",
    ],
  ]);
});
