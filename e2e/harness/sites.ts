/** An address on a site of stories → what the site answers there: its pages, home page, lists and search. */
import { gzipSync } from "node:zlib";
import { feedOf, newsSitemap, sitemapIndex } from "./lists";
import { escaped, inline } from "./markup";
import { pageOf, type Site, type StoryPage, siteOf, storiesOf, storyAt } from "./stories";
import { posts } from "./wordpress";

export interface Answer {
  type: string;
  body: string | Buffer;
}

export const SITEMAP_INDEX = "/sitemap-index.xml";
const XML = "application/xml; charset=utf-8";

/** @returns null where no story's site is asked, or it has nothing there. */
export function siteAnswer(url: URL): Answer | null {
  const site = siteOf(url.hostname);
  if (!site) return null;
  const story = storyAt(url.hostname, decodeURIComponent(url.pathname));
  return story ? storyAnswer(story, site) : listAnswer(url, site, storiesOf(url.hostname));
}

function storyAnswer(story: StoryPage, site: Site): Answer {
  const page = pageOf(story, site);
  if (story.charset === "utf-8") return { type: "text/html; charset=utf-8", body: page };
  // The header leaves the encoding to the page's own meta, as servers of old sites do.
  return { type: "text/html", body: encoded(page, story.charset) };
}

/** Node writes UTF-8 only; a one-byte encoding is its decoder read backwards. */
function encoded(text: string, charset: string): Buffer {
  const decoder = new TextDecoder(charset);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Buffer.from(Array.from(text, (sign) => bytes.get(sign) ?? 0x3f));
}

function listAnswer(url: URL, site: Site, stories: StoryPage[]): Answer | null {
  const { offers = {} } = site;
  const origin = `https://${url.hostname}`;
  switch (url.pathname) {
    case "/":
      return { type: "text/html; charset=utf-8", body: homeOf(site, stories, origin) };
    case "/robots.txt":
      return robotsOf(site, origin);
    case offers.index ? SITEMAP_INDEX : null:
      return { type: XML, body: sitemapIndex(origin + offers.newsSitemap, stories) };
    case offers.newsSitemap ?? null: {
      const xml = newsSitemap(site, stories, origin);
      // A file that is gzip by itself, not by content-encoding: whoever reads it must unpack it.
      return offers.gzip ? { type: "application/gzip", body: gzipSync(xml) } : { type: XML, body: xml };
    }
    case offers.feed ?? null:
      return { type: "application/rss+xml; charset=utf-8", body: feedOf("rss", site, stories, origin) };
    case offers.atom ?? null:
      return { type: "application/atom+xml; charset=utf-8", body: feedOf("atom", site, stories, origin) };
    case offers.wordpress ? "/wp-json/wp/v2/posts" : null:
      return {
        type: "application/json; charset=utf-8",
        body: JSON.stringify(posts(stories, url.searchParams)),
      };
    case offers.searchAction?.split("?")[0] ?? null:
      return { type: "text/html; charset=utf-8", body: searchPage(site, url) };
    default:
      return null;
  }
}

function robotsOf({ offers = {} }: Site, origin: string): Answer | null {
  const { disallow = [], listedInRobots, index, newsSitemap: path } = offers;
  if (!listedInRobots && disallow.length === 0) return null;
  const lines = ["User-agent: *", ...disallow.map((rule) => `Disallow: ${rule}`), ""];
  if (listedInRobots) lines.push(`Sitemap: ${origin}${index ? SITEMAP_INDEX : path}`, "");
  return { type: "text/plain; charset=utf-8", body: lines.join("\n") };
}

function homeOf(site: Site, stories: StoryPage[], origin: string): string {
  const { offers = {}, name } = site;
  const website = {
    "@context": "https://schema.org",
    "@type": "WebSite",
    name,
    url: `${origin}/`,
    ...(offers.searchAction && {
      potentialAction: {
        "@type": "SearchAction",
        target: { "@type": "EntryPoint", urlTemplate: origin + offers.searchAction },
        "query-input": "required name=search_term_string",
      },
    }),
  };
  const alternate = (type: string, href?: string) =>
    href ? `<link rel="alternate" type="application/${type}+xml" title="${name}" href="${href}">` : "";
  const teaser = ({ url, title }: StoryPage) =>
    `<li><a href="${escaped(new URL(url).pathname)}">${inline(title)}</a></li>`;
  // Only what is new stands on a front page: the rest is found by a list or not at all.
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>
${alternate("rss", offers.feed)}${alternate("atom", offers.atom)}
${offers.wordpress ? `<link rel="https://api.w.org/" href="${origin}/wp-json/">` : ""}
<script type="application/ld+json">${JSON.stringify(website)}</script></head>
<body><header><h1>${name}</h1></header><main><ul>${stories.slice(0, 1).map(teaser).join("\n")}</ul></main></body></html>
`;
}

/** The results come by a script, as on many sites: to a program there is nothing to read. */
const searchPage = (site: Site, url: URL): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Search | ${site.name}</title></head>
<body><h1>Search</h1><p>Results for “${escaped([...url.searchParams.values()][0] ?? "")}”</p><div id="results"></div></body></html>
`;
