/** A page that is gone → its copy in the Wayback Machine nearest to the day it was cited, https://archive.org/help/wayback_api.php. */
import { isThing } from "../read/jsonld";
import type { Trace } from "../trace";
import { json } from "./provider";
import type { Web } from "./web";

/** Asks once. @returns the copy's address; null where there is none, or the archive does not say. */
export async function fromArchive(url: string, citing: Trace, web: Web): Promise<string | null> {
  const address = new URL("https://archive.org/wayback/available");
  address.searchParams.set("url", url);
  const day = (citing.article.published ?? citing.tracedAt).slice(0, 10).replaceAll("-", "");
  address.searchParams.set("timestamp", day);
  const answer = await web.data(address.href, "wayback");
  return "failed" in answer ? null : copyIn(answer.text);
}

export function copyIn(text: string): string | null {
  const answer = json(text);
  const snapshots = isThing(answer) ? answer.archived_snapshots : null;
  const closest = isThing(snapshots) ? snapshots.closest : null;
  if (!isThing(closest) || closest.available !== true || typeof closest.url !== "string") return null;
  return closest.url.replace(/^http:/, "https:");
}
