/** A page → whether it is where things are said first: a transcript, filing, press release, post or video. */
import { isNamedFor } from "../find/link-kinds";
import { hostOf } from "../hosts";
import type { Source } from "../trace";
import type { Marks } from "./marks";
import { isPost } from "./posts";

/** Folders in which houses keep what they say themselves; in English, German, French, Spanish, Italian and Portuguese. */
const FOLDERS =
  /\/(?:press-?(?:releases?|room|statements?|office)|(?:media|news)-?(?:releases?|statements?)|transcripts?|speeches|remarks|filings?|hansard|judge?ments?|rulings?|opinions|depositions|pressemitteilung(?:en)?|communiques?(?:-de-presse)?|comunicados?(?:-de-prensa)?|comunicati(?:-stampa)?)(?:\/|$|-)/i;
const TITLES =
  /^(?:full )?(?:transcript|text)\b|\b(?:transcript|press release|full text)\b|^(?:statement|remarks|speech|address) (?:by|of|from)\b/i;
const TYPES =
  /^(?:SocialMediaPosting|DiscussionForumPosting|VideoObject|Legislation|Dataset|GovernmentService|video(?:\..*)?)$/;
/** Governments and treaty organizations. */
const HOSTS = /(?:^|\.)(?:gov|mil|int|gouv|gob|govt|gv)(?:\.[a-z]{2})?$|(?:^|\.)(?:europa\.eu|un\.org)$/;

/** @param cited what the citing statement names at the end of its path. */
export function isPrimary(
  url: string,
  title: string,
  { types }: Pick<Marks, "types">,
  cited: Source | null,
): boolean {
  if (isPost(url) || types.some((type) => TYPES.test(type))) return true;
  if (!URL.canParse(url)) return false;
  if (FOLDERS.test(new URL(url).pathname) || TITLES.test(title) || HOSTS.test(hostOf(url) ?? "")) return true;
  const speaksForItself =
    cited?.kind === "organization" || cited?.kind === "document" || cited?.kind === "post";
  return speaksForItself && isNamedFor(url, cited.name);
}
