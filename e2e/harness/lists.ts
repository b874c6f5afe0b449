/** A site's stories → the lists it gives of them: news sitemap, sitemap index, RSS, Atom. */
import { escaped, textOf } from "./markup";
import type { Site, StoryPage } from "./stories";

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9";
const NEWS = "http://www.google.com/schemas/sitemap-news/0.9";

const newsEntry = (name: string, url: string, title: string, published: string, lang: string) =>
  `<url><loc>${escaped(url)}</loc><news:news><news:publication><news:name>${escaped(name)}</news:name><news:language>${lang}</news:language></news:publication>` +
  `<news:publication_date>${published}</news:publication_date><news:title>${escaped(title)}</news:title></news:news></url>`;

export function newsSitemap({ name, offers }: Site, stories: StoryPage[], origin: string): string {
  const entries = stories.map(({ url, title, published, lang }) =>
    newsEntry(name, url, title, published, lang),
  );
  const padding = paddingOf(origin, offers?.padding ?? 0);
  // The wanted ones stand late, so that whoever gives up early is found out.
  const at = Math.floor(padding.length * 0.8);
  const all = [...padding.slice(0, at), ...entries, ...padding.slice(at)];
  return `${XML}<urlset xmlns="${SITEMAPS}" xmlns:news="${NEWS}">\n${all.join("\n")}\n</urlset>\n`;
}

const HOUR = 3_600_000;

/** Made once: a test may ask for it often, and fifty thousand take a while. */
const made = new Map<string, string[]>();

function paddingOf(origin: string, length: number): string[] {
  const padding = made.get(origin) ?? Array.from({ length }, (_, count) => padded(origin, count));
  made.set(origin, padding);
  return padding;
}

/** Stories of many years, one an hour, told by address and date alone: fifty thousand are about four megabytes. */
function padded(origin: string, count: number): string {
  const published = new Date(Date.UTC(2026, 5, 1) - count * HOUR).toISOString().slice(0, 16);
  return `<url><loc>${origin}/n/${count}</loc><lastmod>${published}Z</lastmod></url>`;
}

export const sitemapIndex = (sitemap: string, [newest]: StoryPage[]): string =>
  `${XML}<sitemapindex xmlns="${SITEMAPS}"><sitemap><loc>${sitemap}</loc><lastmod>${newest?.published}</lastmod></sitemap></sitemapindex>\n`;

export function feedOf(kind: "rss" | "atom", { name }: Site, stories: StoryPage[], origin: string): string {
  const items = stories.map(kind === "rss" ? rssItem : atomEntry).join("\n");
  return kind === "rss"
    ? `${XML}<rss version="2.0"><channel><title>${escaped(name)}</title><link>${origin}/</link><description>News</description>\n${items}\n</channel></rss>\n`
    : `${XML}<feed xmlns="http://www.w3.org/2005/Atom"><title>${escaped(name)}</title><id>${origin}/</id><updated>${stories[0]?.published}</updated>\n${items}\n</feed>\n`;
}

/** The first paragraph, as feeds tease with. */
const opening = ({ body }: StoryPage): string => textOf(body.split("\n\n")[0] ?? "");

const rssItem = (story: StoryPage): string =>
  `<item><title><![CDATA[${story.title}]]></title><link>${escaped(story.url)}</link><guid isPermaLink="true">${escaped(story.url)}</guid>` +
  `<pubDate>${new Date(story.published).toUTCString()}</pubDate><description>${escaped(opening(story))}</description></item>`;

const atomEntry = (story: StoryPage): string =>
  `<entry><title type="html">${escaped(escaped(story.title))}</title><link rel="alternate" href="${escaped(story.url)}"/><id>${escaped(story.url)}</id>` +
  `<published>${story.published}</published><updated>${story.published}</updated><summary>${escaped(opening(story))}</summary></entry>`;
