/** Brave's search for news, with the reader's key: https://api-dashboard.search.brave.com/app/documentation/news-search/get-started. */
import { isThing } from "../../read/jsonld";
import { json, leadsOf, type Provider, query } from "../provider";
import type { Lead } from "../score";
import type { Wanted } from "../wanted";

const TOKEN = "X-Subscription-Token";

export default {
  order: 8,
  id: "brave",
  asks: "service",
  found: "search",
  patience: 15_000,
  find: async (wanted, _, web, { braveKey }) =>
    braveKey === ""
      ? []
      : leadsOf(await web.data(address(wanted), "brave", { own: true, header: [TOKEN, braveKey] }), read),
  read,
  examples: [
    {
      answer:
        '{"type":"news","results":[{"title":"Mercury in silt","url":"https://norwire.example/silt","age":"2 days ago","page_age":"2026-03-14T06:00:00"}]}',
      leads: [
        { url: "https://norwire.example/silt", title: "Mercury in silt", published: "2026-03-14T06:00:00" },
      ],
    },
    { answer: '{"error":{"code":"RATE_LIMITED"}}', leads: [] },
  ],
} satisfies Provider;

function address(wanted: Wanted): string {
  const url = new URL("https://api.search.brave.com/res/v1/news/search");
  url.searchParams.set("q", `site:${wanted.site} ${query(wanted, 6)}`);
  return url.href;
}

function read(text: string): Lead[] {
  const answer = json(text);
  const results = isThing(answer) && Array.isArray(answer.results) ? answer.results : [];
  return results.filter(isThing).flatMap(({ url, title, page_age }) => {
    if (typeof url !== "string") return [];
    const [name, published] = [title, page_age].map((v) => (typeof v === "string" ? v : null));
    return [{ url, title: name ?? null, published: published ?? null }];
  });
}
