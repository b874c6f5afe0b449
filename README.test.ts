/** The steps of the README for a new format, provider and language, followed in a copy of this repository. */
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { runnerImport } from "vite";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { PRECISION, RECALL } from "./src/help/figures";
import type { Trace } from "./src/trace";

const HERE = import.meta.dirname;
const PARTS = ["src", "public", "package.json", "tsconfig.json", "vite.config.ts"];

const run = promisify(execFile);
let copy: string;

vi.setConfig({ testTimeout: 30_000 });

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "headwater-readme-"));
  for (const part of PARTS)
    await cp(join(HERE, part), join(copy, part), {
      recursive: true,
      filter: (path) => !path.includes("node_modules"),
    });
  await symlink(join(HERE, "node_modules"), join(copy, "node_modules"));
});

afterAll(() => rm(copy, { recursive: true, force: true }));

/** What stands in the README's blocks of code below a heading: each with its kind, and the file it is for. */
async function steps(heading: string) {
  const readme = await readFile(join(HERE, "README.md"), "utf8");
  const section = readme.split(`\n### ${heading}\n`)[1]?.split("\n### ")[0] ?? "";
  return [...section.matchAll(/^```(\w+) ?(\S*)\n(.*?)^```$/gms)].map(([, kind, file, code]) => ({
    kind,
    file: join(copy, file ?? ""),
    code: code ?? "",
  }));
}

async function follow(heading: string): Promise<void> {
  const all = await steps(heading);
  expect(all).not.toEqual([]);
  for (const { kind, file, code } of all) {
    if (kind === "ts") await writeFile(file, code);
    else if (kind === "json") await addTo(file, code);
    else await run("sh", ["-ec", code], { cwd: copy });
  }
}

const addTo = async (file: string, lines: string) =>
  writeFile(
    file,
    JSON.stringify({ ...JSON.parse(await readFile(file, "utf8")), ...JSON.parse(`{${lines}}`) }),
  );

/** A module of the copy, as it stands. */
const load = async (path: string) =>
  (await runnerImport<never>(path, { root: copy, logLevel: "error" })).module;

async function traceOf(text: string, language: string): Promise<Trace> {
  const { traceOne } = (await load("/src/cli/trace-one.ts")) as typeof import("./src/cli/trace-one");
  const result = traceOne({ text, url: null, language });
  if ("error" in result) throw new Error(result.error.message);
  return result.trace;
}

test("the help tells the figures of the README", async () => {
  const readme = await readFile(join(HERE, "README.md"), "utf8");
  expect(readme).toContain(`about ${PRECISION} are right`);
  expect(readme).toContain(`${RECALL} of 100 that are there are found`);
});

test("a format", async () => {
  await follow("Adding a format");
  const { formats } = (await load("/src/export/index.ts")) as typeof import("./src/export");
  const { english } = (await load("/src/english.ts")) as typeof import("./src/english");
  const { names } = formats;
  const text =
    "“The lamp is lit,” said Hanne Vik, harbour master of Stone Isle. According to the Coastal Office, it rained.";
  expect(names?.render(await traceOf(text, "en"), english)).toBe("Hanne Vik\nCoastal Office\n");
  expect(english.say(names?.label as "format_text")).toBe("names of sources");
});

test("a provider", async () => {
  await follow("Adding a provider");
  const { providers } = (await load("/src/follow/providers.ts")) as typeof import("./src/follow/providers");
  expect(providers.at(-1)?.id).toBe("json_feed");
  for (const { answer, leads } of providers.at(-1)?.examples ?? [])
    expect(providers.at(-1)?.read(answer)).toEqual(leads);
});

test("a language", async () => {
  await follow("Adding a language");
  const { default: examples } = (await load(
    "/src/find/languages/fo.examples.ts",
  )) as typeof import("./src/find/languages/da.examples");
  const [text, said] = examples.says[0] ?? ["", ""];
  const { sources } = await traceOf(text, "fo");
  expect(sources.map(({ name }) => name)).toEqual([said?.split(" | ")[0]]);
});
