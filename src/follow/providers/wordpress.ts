/** An outlet's own search, where it runs WordPress: https://developer.wordpress.org/rest-api/reference/posts/. */
import * as v from "valibot";
import { answerOf, listOf, text } from "../answers";
import { type Leads, type Provider, query } from "../provider";
import type { Lead } from "../score";
import { daysAround, type Wanted } from "../wanted";
import type { Web } from "../web";

/** WordPress wants every word: few are asked for, then fewer. */
const WORDS = [3, 2];

export default {
  order: 5,
  id: "wordpress",
  asks: "outlet",
  found: "search",
  patience: 20_000,
  find,
  read,
  examples: [
    {
      answer:
        '[{"date_gmt":"2026-03-14T06:00:00","link":"https://norwire.example/silt","title":{"rendered":"Mercury in silt"}},{"link":5}]',
      leads: [
        { url: "https://norwire.example/silt", title: "Mercury in silt", published: "2026-03-14T06:00:00Z" },
      ],
    },
    { answer: '{"code":"rest_no_route"}', leads: [] },
    { answer: "<!doctype html>", leads: [] },
  ],
} satisfies Provider;

async function find(wanted: Wanted, _: unknown, web: Web): Promise<Leads> {
  for (const words of WORDS) {
    const answer = await web.allowed(address(wanted, words), "wordpress");
    if (answer === null) return [];
    if ("failed" in answer) return answer;
    const leads = read(answer.text);
    if (leads.length > 0) return leads;
  }
  return [];
}

function address(wanted: Wanted, words: number): string {
  const url = new URL(`https://${wanted.site}/wp-json/wp/v2/posts`);
  url.searchParams.set("search", query(wanted, words));
  const days = daysAround(wanted);
  if (days) {
    url.searchParams.set("after", iso(days.from));
    url.searchParams.set("before", iso(days.to));
  }
  url.searchParams.set("per_page", "10");
  url.searchParams.set("_fields", "link,title,date_gmt");
  return url.href;
}

/** WordPress knows no zones here. */
const iso = (date: Date) => date.toISOString().slice(0, 19);

const answer = listOf(
  v.object({
    link: v.string(),
    title: v.fallback(v.object({ rendered: text }), { rendered: null }),
    date_gmt: text,
  }),
);

function read(json: string): Lead[] {
  const posts = answerOf(answer, json) ?? [];
  return posts.map(({ link, title, date_gmt }) => ({
    url: link,
    title: title.rendered,
    published: date_gmt === null ? null : `${date_gmt}Z`,
  }));
}
