/** A `.story` file and the facts of its site → the HTML page that site would serve. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { escaped, inline, textOf, toHtml } from "./markup";

export const FOLDER = join(import.meta.dirname, "../web");

export interface Site {
  name: string;
  /** What the publisher is in JSON-LD; a news medium unless said. */
  kind?: string;
  offers?: Offers;
}

export interface Offers {
  newsSitemap?: string;
  /** A sitemap with that many further addresses around the site's own. */
  padding?: number;
  gzip?: boolean;
  index?: boolean;
  listedInRobots?: boolean;
  feed?: string;
  atom?: string;
  wordpress?: boolean;
  searchAction?: string;
  disallow?: string[];
}

export interface StoryPage {
  url: string;
  title: string;
  /** ISO 8601. */
  published: string;
  author: string;
  lang: string;
  free: boolean;
  charset: string;
  /** Raw lines for the page's head. */
  head: string[];
  /** Members to put into the JSON-LD of the article, or to put in place of its own. */
  ld: Record<string, unknown>;
  body: string;
}

/** The site of a host that is told in stories; null for any other. */
export function siteOf(host: string): Site | null {
  const file = join(FOLDER, host, "site.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

/** Newest first, as every home page and feed has them. */
export function storiesOf(host: string): StoryPage[] {
  const files = readdirSync(join(FOLDER, host), { recursive: true, encoding: "utf8" });
  const stories = files
    .filter((file) => file.endsWith(".story"))
    .flatMap((file) => storyAt(host, `/${file.slice(0, -".story".length)}`) ?? []);
  return stories.sort((a, b) => b.published.localeCompare(a.published) || a.url.localeCompare(b.url));
}

export function storyAt(host: string, path: string): StoryPage | null {
  const file = join(FOLDER, host, `${path.replace(/\/$/, "")}.story`);
  return existsSync(file) ? parse(readFileSync(file, "utf8"), `https://${host}${path}`) : null;
}

function parse(source: string, url: string): StoryPage {
  const [front = "", ...rest] = source.split("\n\n");
  const facts = front.split("\n").map((line) => line.match(/^(\w+): (.*)$/)?.slice(1) ?? []);
  const all = (key: string) => facts.filter(([name]) => name === key).map(([, value]) => value ?? "");
  const one = (key: string) => all(key)[0];
  return {
    url,
    title: one("title") ?? "",
    published: one("published") ?? "",
    author: one("author") ?? "",
    lang: one("lang") ?? "en",
    free: one("free") !== "false",
    charset: one("charset") ?? "utf-8",
    head: all("head"),
    ld: JSON.parse(one("ld") ?? "{}"),
    body: rest.join("\n\n").trim(),
  };
}

/** Title and prose without markup: what a search on the site looks in. */
export const wordsOf = (story: StoryPage): string => `${story.title} ${textOf(story.body)}`;

function jsonLd(story: StoryPage, site: Site): object {
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: story.title,
    url: story.url,
    mainEntityOfPage: { "@type": "WebPage", "@id": story.url },
    datePublished: story.published,
    inLanguage: story.lang,
    ...(story.author && { author: [{ "@type": "Person", name: story.author }] }),
    publisher: {
      "@type": site.kind ?? "NewsMediaOrganization",
      name: site.name,
      url: new URL("/", story.url).href,
    },
    isAccessibleForFree: story.free,
    ...story.ld,
  };
}

/** In the encoding the page says it is in. */
export function pageOf(story: StoryPage, site: Site): string {
  const title = inline(story.title);
  return `<!doctype html>
<html lang="${story.lang}">
<head>
<meta charset="${story.charset}">
<title>${title} | ${site.name}</title>
<link rel="stylesheet" href="/style.css">
<meta property="og:type" content="article">
<meta property="og:title" content="${escaped(story.title)}">
<meta property="og:site_name" content="${site.name}">
<meta property="article:published_time" content="${story.published}">
${story.head.join("\n")}
<script type="application/ld+json">${JSON.stringify(jsonLd(story, site)).replaceAll("<", "\\u003c")}</script>
</head>
<body>
<header class="top"><strong>${site.name}</strong><nav><a href="/">Home</a> <a href="/about">About</a> <a href="/contact">Contact</a></nav></header>
<main><article>
<h1>${title}</h1>
<p class="byline">${story.author && `By <span rel="author">${story.author}</span>, `}<time datetime="${story.published}">${story.published.slice(0, 10)}</time></p>
${toHtml(story.body)}
</article></main>
<footer class="foot">${site.name} is an invention.</footer>
</body>
</html>
`;
}
