/** The entry point on sites that the reader wants traced always: put beside the content script as a page has loaded. */
import { onward } from "../content/onward";
import { background } from "../messages";

const lifetime = new AbortController();

async function start(): Promise<boolean> {
  const started = await background().start();
  // The reader has taken the site off, or the extension is not there any more.
  if (started !== "traced" && started !== "untraced") lifetime.abort();
  return started === "traced";
}

void start();
onward(document, start, lifetime.signal);
