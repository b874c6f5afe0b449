/** Brave's search for news, with the reader's key: https://api-dashboard.search.brave.com/app/documentation/news-search/get-started. */
import * as v from "valibot";
import { answerOf, listOf, text } from "../answers";
import { leadsOf, type Provider, query } from "../provider";
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

const answer = v.object({
  results: listOf(v.object({ url: v.string(), title: text, page_age: text })),
});

function read(json: string): Lead[] {
  const results = answerOf(answer, json)?.results ?? [];
  return results.map(({ url, title, page_age }) => ({ url, title, published: page_age }));
}
