/** What the scripts of the extension share in a page: the content script, and the parts put beside it when first wanted. */
import type { Language } from "../find/language";
import type { Reading } from "../find/reading";
import type { CopyTrace } from "./asked";
import type { Part } from "./follows";

export interface World {
  /** The content script is there already. */
  started?: true;
  /** The directory of outlets, as text: outlets.js. */
  outlets?: string;
  /** By tag: languages/xx.js. */
  languages?: Record<string, Language>;
  /** What reads by a grammar: grammar.js. */
  reading?: Reading;
  /** What writes traces to the clipboard: export.js. */
  copyTrace?: CopyTrace;
  /** What follows statements to their originals: follow.js. */
  follow?: Part;
}

/** A page may have an element with that id or name, which browsers show to every script as if it were a global. */
export const worldOf = (scope: object): World => {
  if (!Object.hasOwn(scope, "headwater"))
    Object.defineProperty(scope, "headwater", { value: {}, configurable: true });
  return (scope as { headwater: World }).headwater;
};
