import { describe } from "vitest";
import { tells } from "./told";

describe("an interview that is the only way to its speaker", () => {
  tells([
    [
      "Ada Vale told reporter Ivo Krol that the port was shut.\n\nIt rained.\n\nIt poured.\n\nIt froze.\n\nVale said the crews had left.\n\nVale told the Norrby Herald she was sorry.",
      "Ivo Krol → Ada Vale | told | the port was shut",
      "Norrby Herald → Ada Vale | said | the crews had left",
      "Norrby Herald → Ada Vale | told | she was sorry",
    ],
    [
      "Ada Vale told the Norrby Herald that the port was shut.\n\nIt rained.\n\nIt poured.\n\nIt froze.\n\nVale said the crews had left.\n\nVale told the Wenna Gazette she was sorry.",
      "Norrby Herald → Ada Vale | told | the port was shut",
      "Ada Vale | said | the crews had left",
      "Wenna Gazette → Ada Vale | told | she was sorry",
    ],
  ]);
});
