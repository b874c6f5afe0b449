// The command line: runs src/cli/main.ts as it stands, with no build before it.
import { runnerImport } from "vite";

const { module } = await runnerImport("/src/cli/main.ts", {
  root: `${import.meta.dirname}/..`,
  logLevel: "error",
});
process.exitCode = await module.main(process.argv.slice(2));
