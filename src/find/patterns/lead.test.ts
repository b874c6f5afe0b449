import { expect, test } from "vitest";
import { told } from "../told";

const below = "Harbour master Ada Vale met the crew on Monday. Vale left at noon.";

test.each<[string, ...string[]]>([
  ["Vale: Harbour to shut in May", "Ada Vale | – | Harbour to shut in May"],
  ["Ada Vale: “We have no choice”", "Ada Vale | – | “We have no choice”"],
  ["Poll: Most islanders want the bridge", "Poll | – | Most islanders want the bridge"],
  ["Mayor Ada Vale: Harbour to shut", "Ada Vale | – | Harbour to shut"],
])("who is named before a colon: %s", (head, ...lines) => expect(told(`${head}\n\n${below}`)).toEqual(lines));

test.each([
  "Update: Harbour to shut in May",
  "Watch: Boats leave Norrby",
  "Norrby: A town without a quay",
  "Time: 9:30 in the hall",
])("a label: %s", (head) => expect(told(`${head}\n\n${below}`)).toEqual([]));
