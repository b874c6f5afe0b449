/** The entry point of the part that follows statements to their originals. */
import type { Part } from "../content/follows";
import { worldOf } from "../content/world";
import { follower } from "../follow/follower";
import { marksOf } from "../follow/marks";
import type { FollowedPage } from "../follow/page";
import { searched } from "../follow/quote";
import { siteOf } from "../hosts";
import type { Story, Trace } from "../trace";

const part: Part = { followerOf: follower, frontOf };
worldOf(globalThis).follow ??= part;

function frontOf(document: Document, story: Story, trace: Trace): FollowedPage {
  const url = trace.article.url ?? document.location.href;
  return {
    url,
    trace,
    links: story.links.map((link) => link.url).filter((link) => siteOf(link) !== siteOf(url)),
    marks: marksOf(document, url),
    blocks: story.blocks,
    isArticle: true,
    texts: [{ language: trace.article.language, searched: searched(trace.article.text) }],
  };
}
