/** The Guardian's content API, with the reader's key: https://open-platform.theguardian.com/documentation/search. */
import * as v from "valibot";
import { answerOf, listOf, text } from "../answers";
import { leadsOf, type Provider, query } from "../provider";
import type { Lead } from "../score";
import { daysAround, type Wanted } from "../wanted";

export default {
  order: 7,
  id: "guardian",
  asks: "service",
  found: "search",
  patience: 15_000,
  find: async (wanted, _, web, { guardianKey }) =>
    guardianKey !== "" && wanted.site === "theguardian.com"
      ? leadsOf(await web.data(address(wanted, guardianKey), "guardian", { own: true }), read)
      : [],
  read,
  examples: [
    {
      answer:
        '{"response":{"status":"ok","results":[{"webUrl":"https://guardian.example/silt","webTitle":"Mercury in silt","webPublicationDate":"2026-03-14T06:00:00Z"}]}}',
      leads: [
        { url: "https://guardian.example/silt", title: "Mercury in silt", published: "2026-03-14T06:00:00Z" },
      ],
    },
    { answer: '{"message":"Unauthorized"}', leads: [] },
  ],
} satisfies Provider;

function address(wanted: Wanted, key: string): string {
  const url = new URL("https://content.guardianapis.com/search");
  url.searchParams.set("q", query(wanted, 5));
  const days = daysAround(wanted);
  if (days) {
    url.searchParams.set("from-date", days.from.toISOString().slice(0, 10));
    url.searchParams.set("to-date", days.to.toISOString().slice(0, 10));
  }
  url.searchParams.set("api-key", key);
  return url.href;
}

const answer = v.object({
  response: v.object({
    results: listOf(v.object({ webUrl: v.string(), webTitle: text, webPublicationDate: text })),
  }),
});

function read(json: string): Lead[] {
  const results = answerOf(answer, json)?.response.results ?? [];
  return results.map(({ webUrl, webTitle, webPublicationDate }) => ({
    url: webUrl,
    title: webTitle,
    published: webPublicationDate,
  }));
}
