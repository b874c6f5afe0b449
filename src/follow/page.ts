/** An address → the page that stands there, read by the same engine as the article in front; or why it cannot be. */
import type { Block, FollowStatus } from "../trace";
import type { OriginalText } from "./compare";
import type { Engine } from "./engine";
import { type Marks, marksOf } from "./marks";
import { isPost, oembedOf, postOf } from "./posts";
import type { From } from "./provider";
import { searched } from "./quote";
import type { Answer, Web } from "./web";

export interface FollowedPage extends From {
  /** What statements are held against: the article, then all that stands on the page. */
  texts: OriginalText[];
  marks: Marks;
  /** Of the article's text. */
  blocks: Block[];
  /** Else it only counts as read where the statement was found in it: consent dialogs are pages, too. */
  isArticle: boolean;
}

export interface Unread {
  status: FollowStatus;
  /** The site the reader would have to allow. */
  site?: string;
}

export async function readPage(url: string, web: Web, engine: Engine): Promise<FollowedPage | Unread> {
  const embed = oembedOf(url);
  if (embed) return readPost(url, await web.data(embed, "oembed"), engine);
  const answer = await web.page(url);
  if ("failed" in answer) return unread(answer);
  const document = engine.parse(answer.text);
  const marks = marksOf(document, answer.url);
  const reading = await engine.read(document, answer.url);
  const all = pageText(document);
  if ("failed" in reading && all.length < SOME_TEXT) return { status: "unreadable" };
  const trace =
    "failed" in reading ? engine.bare(answer.url, document.title, all) : await engine.trace(reading);
  const language = trace.article.language;
  return {
    url: answer.url,
    trace,
    links: "failed" in reading ? [] : reading.links.map((link) => link.url),
    marks,
    blocks: "failed" in reading ? [] : reading.blocks,
    isArticle: !("failed" in reading) || isPost(answer.url),
    texts: [trace.article.text, all].map((text) => ({ language, searched: searched(text) })),
  };
}

/** Less than this says nothing of a page. */
const SOME_TEXT = 40;

function readPost(url: string, answer: Answer, engine: Engine): FollowedPage | Unread {
  if ("failed" in answer) return unread(answer);
  const post = postOf(answer.text);
  if (!post || post.text === "") return { status: "unreadable" };
  const trace = engine.bare(url, post.title ?? post.author ?? "", post.text);
  const marks = { origins: [], search: null, openSearch: null, paywalled: false, types: [] };
  const text = { language: trace.article.language, searched: searched(post.text) };
  const article = { ...trace.article, authors: post.author ? [post.author] : [] };
  return { url, trace: { ...trace, article }, links: [], marks, blocks: [], isArticle: true, texts: [text] };
}

const BY_STATUS: Record<number, FollowStatus> = {
  401: "refused",
  402: "paywalled",
  403: "refused",
  404: "gone",
  410: "gone",
  429: "refused",
  451: "refused",
};

export function unread(answer: Extract<Answer, { failed: string }>): Unread {
  switch (answer.failed) {
    case "no-permission":
      return { status: "no-permission", site: answer.site };
    case "status":
      return { status: BY_STATUS[answer.status] ?? "failed" };
    case "unreachable":
      return { status: "refused" };
    case "type":
    case "too-large":
      return { status: "unreadable" };
    case "timeout":
      return { status: "timeout" };
    default:
      return { status: "failed" };
  }
}

const BLOCKS = "p,div,li,td,th,h1,h2,h3,h4,h5,h6,blockquote,pre,dd,dt,figcaption,section,article,br";

/** Everything a page says, a line for each block: a quote may stand where no article was found. */
function pageText(document: Document): string {
  const body = document.body?.cloneNode(true) as HTMLElement | undefined;
  if (!body) return "";
  for (const element of body.querySelectorAll("script,style,noscript,template,svg,nav,footer,form"))
    element.remove();
  for (const block of body.querySelectorAll(BLOCKS)) block.append("\n");
  return (body.textContent ?? "")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n[\s]*/g, "\n\n")
    .trim();
}
