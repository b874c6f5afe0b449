// A worker thread of the command line.
import { load } from "./load.mjs";

await load("/src/cli/worker.ts");
