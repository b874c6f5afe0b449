/** HTML → Reading, in Node: linkedom first, which is quick; jsdom where that fails, which parses as browsers do. */
import { createRequire } from "node:module";
import { parseHTML } from "linkedom";
import { type Reading, read, type Unread } from "../read";

/** Only when needed: jsdom takes half a second to load, which an `import` here would cost every run. */
const load = createRequire(import.meta.url);

/** A reading shorter than this may be the quick parser's fault. */
const POOR = 400;

export type Outcome = Reading | Unread;

const length = (outcome: Outcome | null): number =>
  outcome && !("failed" in outcome) ? outcome.article.text.length : 0;

/** Never runs a script, and never fetches. */
export function readHtml(html: string, url: string | null): Outcome {
  const quick = quickly(html, url);
  if (length(quick) >= POOR) return quick as Outcome;
  const careful = carefully(html, url);
  return length(careful) > 1.2 * length(quick)
    ? (careful as Outcome)
    : (quick ?? careful ?? { failed: "no-article" });
}

/** Null where linkedom breaks. It takes the first element of a page without `<html>` for the whole document. */
function quickly(html: string, url: string | null): Outcome | null {
  if (!/<html[\s>]/i.test(html)) return null;
  try {
    return read(parseHTML(html).document as unknown as Document, url);
  } catch {
    return null;
  }
}

/** Null where jsdom breaks. Its CSS parser is slow and may throw, so it gets no styles. */
function carefully(html: string, url: string | null): Outcome | null {
  const { JSDOM, VirtualConsole } = load("jsdom") as typeof import("jsdom");
  const bare = html.replace(/<style\b[^>]*(?:>[\s\S]*?(?:<\/style\s*>|$)|$)/gi, "");
  try {
    const { window } = new JSDOM(bare, { virtualConsole: new VirtualConsole() });
    return read(window.document, url);
  } catch {
    return null;
  }
}
