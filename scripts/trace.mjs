// The command line: runs src/cli/main.ts as it stands, with no build before it.
import { load } from "./load.mjs";

const { main } = await load("/src/cli/main.ts");
process.exitCode = await main(process.argv.slice(2));
