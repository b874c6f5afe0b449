import { expect, test } from "vitest";
import { type Broken, caller, type Guards, serve } from "./protocol";

interface Spring {
  depth(metres: number): string;
  dry(): never;
}

const guards: Guards<Spring> = {
  depth: (args) => args.length === 1 && typeof args[0] === "number",
  dry: (args) => args.length === 0,
};
const handlers = {
  depth: (from: string, metres: number) => `${metres} m, says ${from}`,
  dry: () => {
    throw new Error("There is no water.");
  },
};
const reply = (message: unknown) => serve("spring", guards, handlers, message, "the warden");

test("a call is served, and told where it came from", async () => {
  expect(await reply({ to: "spring", call: "depth", args: [3] })).toEqual({ value: "3 m, says the warden" });
});

test.each([
  ["no message", undefined],
  ["null", null],
  ["a string", "depth"],
  ["for another part", { to: "well", call: "depth", args: [3] }],
  ["no such call", { to: "spring", call: "width", args: [3] }],
  ["a call every object has", { to: "spring", call: "toString", args: [] }],
  ["no arguments", { to: "spring", call: "depth" }],
  ["arguments of another type", { to: "spring", call: "depth", args: ["3"] }],
  ["too many arguments", { to: "spring", call: "depth", args: [3, 4] }],
  ["arguments that are no list", { to: "spring", call: "depth", args: { 0: 3, length: 1 } }],
])("refused: %s", (_, message) => {
  expect(reply(message)).toBeUndefined();
});

/** As between two parts of the extension: only what is JSON comes through. */
const spring = caller<Spring>("spring", guards, async (request) =>
  structuredClone(await reply(structuredClone(request))),
);

test("a caller gives back what the handler returns", async () => {
  expect(await spring.depth(5)).toBe("5 m, says the warden");
});

test("an exception of the handler comes back as a value, with its details", async () => {
  const answer = (await spring.dry()) as Broken;
  expect(answer.failed).toBe("error");
  expect(answer.details).toContain("There is no water.");
});

test.each([
  ["nobody listens", async () => Promise.reject(new Error("Receiving end does not exist."))],
  ["nobody answers", async () => undefined],
  ["the answer is none", async () => "3 m"],
])("an error as a value where %s", async (_, send) => {
  const lost = caller<Spring>("spring", guards, send);
  expect(await lost.depth(3)).toMatchObject({ failed: "error" });
});
