/** A node → what it is: kind, page, how following ended, and who all goes back to it. */
import type { GraphNode } from "../export/graph";
import { siteOf } from "../export/site";
import { StatusMark } from "../marks/StatusMark";
import { webAddress } from "../statement";
import { day, list, say } from "../words";
import { wordsOf } from "./labels";

export function About({ node }: { node: GraphNode }) {
  const { source, page, ends, sites, language } = node;
  const { origin } = wordsOf(node);
  const url = webAddress(page?.url ?? undefined);
  return (
    <>
      {source && (
        <p class="quiet">
          <span>{say(`kind_${source.kind}`)}</span>
          {source.role && <bdi lang={language}>{source.role}</bdi>}
        </p>
      )}
      {url && (
        <p>
          <a class="original" href={url} target="_blank" rel="noopener noreferrer" dir="auto">
            {page?.title || say("page_untitled", siteOf(url))}
          </a>
        </p>
      )}
      {page && (
        <p class="quiet">
          <bdi>{siteOf(page.url ?? "")}</bdi>
          {page.published && <time dateTime={page.published}>{day(page.published)}</time>}
          {page.status && <StatusMark status={page.status} />}
        </p>
      )}
      {ends.map((status) => (
        <StatusMark key={status} status={status} />
      ))}
      {origin && (
        <p class="single-origin">
          <strong>{origin}</strong> {say("finding_origin_sites", list(sites))}
        </p>
      )}
    </>
  );
}
