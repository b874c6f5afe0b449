/** The reader's own SearXNG: https://docs.searxng.org/dev/search_api.html. */
import * as v from "valibot";
import { answerOf, listOf, text } from "../answers";
import { leadsOf, type Provider, query } from "../provider";
import type { Lead } from "../score";
import type { Wanted } from "../wanted";

export default {
  order: 9,
  id: "searxng",
  asks: "service",
  found: "search",
  patience: 20_000,
  find: async (wanted, _, web, { searxng }) =>
    URL.canParse(searxng)
      ? leadsOf(await web.data(address(wanted, searxng), "searxng", { own: true }), read)
      : [],
  read,
  examples: [
    {
      answer:
        '{"query":"x","results":[{"url":"https://norwire.example/silt","title":"Mercury in silt","publishedDate":"2026-03-14T06:00:00"},{"url":null}]}',
      leads: [
        { url: "https://norwire.example/silt", title: "Mercury in silt", published: "2026-03-14T06:00:00" },
      ],
    },
    { answer: "<html>403 Forbidden</html>", leads: [] },
  ],
} satisfies Provider;

function address(wanted: Wanted, base: string): string {
  const url = new URL("search", base.endsWith("/") ? base : `${base}/`);
  url.searchParams.set("q", `site:${wanted.site} ${query(wanted, 6)}`);
  url.searchParams.set("format", "json");
  url.searchParams.set("categories", "news");
  return url.href;
}

const answer = v.object({
  results: listOf(v.object({ url: v.string(), title: text, publishedDate: text })),
});

function read(json: string): Lead[] {
  const results = answerOf(answer, json)?.results ?? [];
  return results.map(({ url, title, publishedDate }) => ({ url, title, published: publishedDate }));
}
