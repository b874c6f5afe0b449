// The command line: runs src/cli/main.ts as it stands, with no build before it.
import { Worker } from "node:worker_threads";
import { load } from "./load.mjs";

const { main } = await load("/src/cli/main.ts");
process.exitCode = await main(
  process.argv.slice(2),
  () => new Worker(new URL("./trace-worker.mjs", import.meta.url)),
);
