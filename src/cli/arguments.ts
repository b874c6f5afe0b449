/** Command line → what to do; wrong usage is a value. */
import { parseArgs } from "node:util";

export interface Options {
  mode: "page" | "warc" | "jsonl";
  files: string[];
  url: string | null;
  /** BCP 47; null: found from the text. */
  language: string | null;
  format: string;
  /** Threads that trace at once in a stream; null: as many as the machine has cores. */
  workers: number | null;
}

export const usage = (formats: readonly string[]): string => `Usage:
  npm run --silent trace -- [--url URL] [--language TAG] [--format ${formats.join("|")}] FILE
  npm run --silent trace -- --warc [--workers N] FILE…
  npm run --silent trace -- --jsonl [--workers N] < LINES

FILE is a saved page, or - for standard input. The trace goes to standard output; nothing is fetched.`;

/** @param formats the names --format may have. */
export function options(args: string[], formats: readonly string[]): Options | { wrong: string } {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return { wrong: (error as Error).message };
  }
  const { values, positionals: files } = parsed;
  const { url = null, language = null, format = "json", workers: number, warc, jsonl } = values;
  const wrong = (message: string) => ({ wrong: message });
  if (warc && jsonl) return wrong("--warc and --jsonl do not go together");
  if (!formats.includes(format)) return wrong(`--format must be one of ${formats.join(", ")}`);
  if ((warc || jsonl) && format !== "json") return wrong("--warc and --jsonl write JSON lines");
  if (url !== null && !URL.canParse(url)) return wrong(`--url is not an address: ${url}`);
  if (language !== null && !isTag(language)) return wrong(`--language is not a language tag: ${language}`);
  const workers = number === undefined ? null : Number(number);
  if (workers !== null && !(Number.isInteger(workers) && workers >= 1 && workers <= 256))
    return wrong(`--workers is not a number of threads: ${number}`);
  if (workers !== null && !warc && !jsonl) return wrong("--workers goes with --warc or --jsonl");
  if (jsonl && files.length) return wrong("--jsonl reads standard input, not files");
  if (warc && !files.length) return wrong("--warc needs a file");
  if (!warc && !jsonl && files.length !== 1) return wrong("one FILE, please, or - for standard input");
  return { mode: warc ? "warc" : jsonl ? "jsonl" : "page", files, url, language, format, workers };
}

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      url: { type: "string" },
      language: { type: "string" },
      format: { type: "string" },
      workers: { type: "string" },
      warc: { type: "boolean" },
      jsonl: { type: "boolean" },
    },
  });

export function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
