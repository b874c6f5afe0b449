/** The entry point of the part that follows: put beside the content script when the reader first asks for it. */
import type { Part } from "../content/follows";
import { siteOf } from "../hosts";
import type { Story, Trace } from "../trace";
import { follower } from "./follower";
import { marksOf } from "./marks";
import type { FollowedPage } from "./page";
import { searched } from "./quote";

const part: Part = { followerOf: follower, frontOf };
(globalThis as { headwaterFollow?: Part }).headwaterFollow ??= part;

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
