/** An outlet's news sitemap: its stories of the last days, https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap. */
import type { Leads, Provider } from "../provider";
import type { Lead } from "../score";
import type { Wanted } from "../wanted";
import type { Answer, Web } from "../web";
import { elements, textIn } from "../xml";

/** Where sites keep it that do not say so. */
const USUAL = ["/news-sitemap.xml", "/sitemap-news.xml", "/sitemap_news.xml", "/googlenews.xml"];
/** Files read for one outlet, and sitemaps among them that do not say they are of news. */
const MOST = 6;
const OTHERS = 2;
const DAY = 24 * 60 * 60 * 1000;
const OLDEST = 4 * DAY;

export default {
  order: 3,
  id: "sitemap",
  asks: "outlet",
  found: "search",
  patience: 30_000,
  find,
  read,
  examples: [
    {
      answer: `<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://norwire.example/silt</loc>
        <news:news><news:publication><news:name>Norwire</news:name></news:publication>
        <news:publication_date>2026-03-14T06:00Z</news:publication_date><news:title>Mercury &amp; silt</news:title></news:news></url>
        <url><loc>https://norwire.example/old</loc><lastmod>2026-03-01</lastmod></url><url><loc>https://norw`,
      leads: [
        { url: "https://norwire.example/silt", title: "Mercury & silt", published: "2026-03-14T06:00Z" },
        { url: "https://norwire.example/old", title: null, published: "2026-03-01" },
      ],
    },
  ],
} satisfies Provider;

async function find(wanted: Wanted, _: unknown, web: Web): Promise<Leads> {
  const robots = await web.robots(wanted.site);
  const named = robots.getSitemaps().filter((url) => URL.canParse(url));
  const news = named.filter((url) => /news/i.test(new URL(url).pathname));
  const usual = USUAL.map((path) => `https://${wanted.site}${path}`).filter((url) => !news.includes(url));
  const others = named.filter((url) => !news.includes(url)).slice(0, OTHERS);
  const queue = [...news, ...others, ...usual];
  const leads: Lead[] = [];
  for (let read = 0; read < MOST && queue.length > 0 && leads.length === 0; read++) {
    const answer = await web.allowed(queue.shift() ?? "", "sitemap");
    if (!answer) continue;
    if (isFinal(answer)) return answer;
    if ("failed" in answer) continue;
    leads.push(...readAll(answer.text));
    queue.unshift(...parts(answer.text, wanted.published));
  }
  return leads;
}

/** Nothing else of the site can be had either. */
const isFinal = (answer: Answer): answer is Extract<Answer, { failed: string }> =>
  "failed" in answer && (answer.failed === "no-permission" || answer.failed === "stopped");

/** The files an index names, those of news first, then the latest; none that ended before the story. */
function parts(xml: string, published: number | null): string[] {
  const files = [...elements(xml, "sitemap")].map((file) => ({
    url: textIn(file, "loc"),
    at: Date.parse(textIn(file, "lastmod")),
  }));
  const isOld = (at: number) => published !== null && at < published - OLDEST;
  return files
    .filter(({ url, at }) => URL.canParse(url) && !isOld(at))
    .sort((a, b) => Number(/news/i.test(b.url)) - Number(/news/i.test(a.url)) || (b.at || 0) - (a.at || 0))
    .slice(0, 3)
    .map(({ url }) => url);
}

function readAll(xml: string): Lead[] {
  return xml.includes("<sitemapindex") ? [] : read(xml);
}

function read(xml: string): Lead[] {
  const leads: Lead[] = [];
  for (const entry of elements(xml, "url")) {
    const url = textIn(entry, "loc");
    if (!URL.canParse(url)) continue;
    const published = textIn(entry, "publication_date") || textIn(entry, "lastmod") || null;
    leads.push({ url, title: textIn(entry, "title") || null, published });
  }
  return leads;
}
