/** GDELT's index of the world's news, DOC 2.0: https://blog.gdeltproject.org/gdelt-doc-2-0-api-debuts/. Asked only where the reader allows. */
import * as v from "valibot";
import { answerOf, listOf, text } from "../answers";
import { leadsOf, type Provider, query } from "../provider";
import type { Lead } from "../score";
import { daysAround, type Wanted } from "../wanted";

/** Of a quotation, as many words as GDELT finds in one piece. */
const PHRASE = 8;

export default {
  order: 6,
  id: "gdelt",
  asks: "service",
  found: "search",
  patience: 25_000,
  find: async (wanted, _, web, how) =>
    how.gdelt ? leadsOf(await web.data(address(wanted), "gdelt"), read) : [],
  read,
  examples: [
    {
      answer:
        '{"articles":[{"url":"https://norwire.example/silt","title":"Mercury in silt","seendate":"20260314T061500Z","domain":"norwire.example"}]}',
      leads: [
        { url: "https://norwire.example/silt", title: "Mercury in silt", published: "2026-03-14T06:15:00Z" },
      ],
    },
    { answer: "{}", leads: [] },
    { answer: "Your query was too short or too long.", leads: [] },
  ],
} satisfies Provider;

function address(wanted: Wanted): string {
  const url = new URL("https://api.gdeltproject.org/api/v2/doc/doc");
  const phrase =
    wanted.quote
      .match(/[\p{L}\p{N}’'-]+/gu)
      ?.slice(0, PHRASE)
      .join(" ") ?? "";
  const words = phrase.includes(" ") ? `"${phrase}"` : query(wanted, 4);
  url.searchParams.set("query", `${words} domainis:${wanted.site}`);
  url.searchParams.set("mode", "artlist");
  url.searchParams.set("format", "json");
  url.searchParams.set("maxrecords", "25");
  const days = daysAround(wanted);
  if (days) {
    url.searchParams.set("startdatetime", stamp(days.from));
    url.searchParams.set("enddatetime", stamp(days.to));
  } else url.searchParams.set("timespan", "3months");
  return url.href;
}

const answer = v.object({
  articles: listOf(v.object({ url: v.string(), title: text, seendate: text })),
});

function read(json: string): Lead[] {
  const articles = answerOf(answer, json)?.articles ?? [];
  return articles.map(({ url, title, seendate }) => ({ url, title, published: iso(seendate ?? "") }));
}

/** "20260314061500", UTC. */
const stamp = (date: Date): string => date.toISOString().replace(/\D/g, "").slice(0, 14);

/** "20260314T061500Z" in the form that is read elsewhere. */
const iso = (date: string): string | null =>
  /^\d{8}T\d{6}Z$/.test(date)
    ? date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z")
    : null;
