/** A page that is gone → its copy in the Wayback Machine nearest to the day it was cited, https://archive.org/help/wayback_api.php. */
import * as v from "valibot";
import type { Trace } from "../trace";
import { answerOf } from "./answers";
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

const answer = v.object({
  archived_snapshots: v.object({ closest: v.object({ available: v.literal(true), url: v.string() }) }),
});

export const copyIn = (json: string): string | null =>
  answerOf(answer, json)?.archived_snapshots.closest.url.replace(/^http:/, "https:") ?? null;
