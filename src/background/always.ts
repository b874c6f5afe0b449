/** The sites that the reader wants traced always → the scripts the browser puts into their pages as they have loaded. */
import { originsOf } from "../permission";

/** What a browser can be told of scripts, as far as it is needed here. */
export interface Scripting {
  getRegisteredContentScripts(filter: { ids: string[] }): Promise<{ id: string }[]>;
  unregisterContentScripts(filter: { ids: string[] }): Promise<void>;
  registerContentScripts(scripts: Script[]): Promise<void>;
}

interface Script {
  id: string;
  matches: string[];
  js: string[];
  runAt: "document_idle";
  persistAcrossSessions: boolean;
}

const ID = "always";

/**
 * The browser keeps a registration until the extension is updated, and heeds it where the reader allows the site.
 * @returns registers these sites, and no others; one call after the other.
 */
export function registrar(scripting: Scripting): (sites: string[]) => Promise<void> {
  let last = Promise.resolve();
  return (sites) => {
    last = last.then(() => register(scripting, sites));
    return last;
  };
}

async function register(scripting: Scripting, sites: string[]): Promise<void> {
  const before = await scripting.getRegisteredContentScripts({ ids: [ID] });
  if (before.length > 0) await scripting.unregisterContentScripts({ ids: [ID] });
  if (sites.length === 0) return;
  await scripting.registerContentScripts([
    {
      id: ID,
      matches: sites.flatMap(originsOf),
      js: ["content.js", "always.js"],
      runAt: "document_idle",
      persistAcrossSessions: true,
    },
  ]);
}
