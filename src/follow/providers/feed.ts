/** An outlet's RSS or Atom feeds, as its home page names them: RSS 2.0, https://www.rssboard.org/rss-specification; Atom, RFC 4287. */
import type { Leads, Provider } from "../provider";
import type { Lead } from "../score";
import type { Wanted } from "../wanted";
import type { Web } from "../web";
import { attributeIn, elements, textIn } from "../xml";

const USUAL = ["/feed/", "/rss.xml"];
const MOST = 3;

export default {
  order: 4,
  id: "feed",
  asks: "outlet",
  found: "search",
  patience: 30_000,
  find,
  read,
  examples: [
    {
      answer: `<rss version="2.0"><channel><item><title>Mercury in silt</title><link>https://norwire.example/silt</link>
        <pubDate>Sat, 14 Mar 2026 06:00:00 GMT</pubDate></item></channel></rss>`,
      leads: [
        {
          url: "https://norwire.example/silt",
          title: "Mercury in silt",
          published: "Sat, 14 Mar 2026 06:00:00 GMT",
        },
      ],
    },
    {
      answer: `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Mercury in silt</title>
        <link rel="alternate" href="https://norwire.example/silt"/><updated>2026-03-14T07:00:00Z</updated>
        <published>2026-03-14T06:00:00Z</published></entry></feed>`,
      leads: [
        { url: "https://norwire.example/silt", title: "Mercury in silt", published: "2026-03-14T06:00:00Z" },
      ],
    },
  ],
} satisfies Provider;

async function find({ site }: Wanted, _: unknown, web: Web): Promise<Leads> {
  const home = await web.allowed(`https://${site}/`, "feed", "page");
  if (home && "failed" in home && home.failed === "no-permission") return home;
  const named = home && !("failed" in home) ? feedsIn(home.text, home.url) : [];
  const feeds = named.length > 0 ? named : USUAL.map((path) => `https://${site}${path}`);
  const leads: Lead[] = [];
  for (const feed of feeds.slice(0, MOST)) {
    const answer = await web.allowed(feed, "feed");
    if (answer && !("failed" in answer)) leads.push(...read(answer.text));
  }
  return leads;
}

const FEED = /\btype\s*=\s*["']?application\/(?:rss|atom)\+xml/i;

/** Of a home page only this is wanted: it need not be parsed. */
function feedsIn(html: string, base: string): string[] {
  const tags = html.match(/<link\s[^<>]*>/gi) ?? [];
  return tags
    .filter((tag) => FEED.test(tag))
    .map((tag) => attributeIn(tag, "link", "href"))
    .filter((href) => href !== "" && URL.canParse(href, base))
    .map((href) => new URL(href, base).href);
}

function read(xml: string): Lead[] {
  const items = [...elements(xml, "item"), ...elements(xml, "entry")];
  return items.flatMap((item) => {
    const url = textIn(item, "link") || attributeIn(item, "link", "href");
    if (!URL.canParse(url)) return [];
    const published = textIn(item, "pubDate") || textIn(item, "published") || textIn(item, "updated");
    return [{ url, title: textIn(item, "title") || null, published: published || null }];
  });
}
