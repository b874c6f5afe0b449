/** The regular expressions of the product: those its files write out, and those it puts together. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync, runnerImport } from "vite";

export interface Pattern {
  source: string;
  flags: string;
  /** "/src/read/title.ts". */
  file: string;
}

const ROOT = join(import.meta.dirname, "..");

/** The same for the same pattern, wherever it stands. */
export const keyOf = ({ source, flags }: Pattern): string =>
  createHash("sha256").update(`/${source}/${flags}`).digest("base64url").slice(0, 12);

/** Each once. */
export async function inProduct(): Promise<Pattern[]> {
  const all = [...written(), ...(await made())];
  return [...new Map(all.map((pattern) => [keyOf(pattern), pattern])).values()];
}

interface Regex {
  pattern: string;
  flags: string;
}

/** Literals. */
function written(): Pattern[] {
  const files = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|\.d\.ts$/.test(file))
    .flatMap((file) => {
      const { program } = parseSync(file, readFileSync(join(ROOT, "src", file), "utf8"));
      return [...literals(program)].map(({ pattern, flags }) => ({
        source: pattern,
        flags,
        file: `/src/${file}`,
      }));
    });
}

function* literals(node: unknown): Generator<Regex> {
  if (typeof node !== "object" || node === null) return;
  const { regex } = node as { regex?: Regex };
  if (typeof regex?.pattern === "string") yield regex;
  for (const value of Object.values(node)) yield* literals(value);
}

/** Those that are made of lists of words, of every language and otherwise, while all of the product that reads is at work. */
async function made(): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args, as) {
      const pattern: RegExp = Reflect.construct(target, args, as);
      // Not those of what runs the product.
      const [, file] = new Error().stack?.split("\n")[2]?.split(ROOT) ?? [];
      if (file?.startsWith("/src/"))
        found.push({ source: pattern.source, flags: pattern.flags, file: file.replace(/:.*/, "") });
      return pattern;
    },
  });
  try {
    const { module } = await runnerImport<typeof import("./everything")>("/fuzz/everything.ts", {
      root: ROOT,
    });
    module.everything();
  } finally {
    globalThis.RegExp = Native;
  }
  return found;
}
