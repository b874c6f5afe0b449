/** A site's stories and a query → what the posts of its WordPress REST interface answer. */
import { type StoryPage, wordsOf } from "./stories";

const MOST = 100;
const USUAL = 10;

export function posts(stories: StoryPage[], query: URLSearchParams): object[] {
  const terms = (query.get("search") ?? "")
    .toLowerCase()
    .split(/[\s,+]+/)
    .filter(Boolean);
  const [after, before] = [query.get("after"), query.get("before")].map((date) =>
    date ? Date.parse(date) : null,
  );
  const fields = query.getAll("_fields").flatMap((names) => names.split(","));
  const count = Math.min(MOST, Number(query.get("per_page") ?? USUAL));
  return stories
    .filter((story) => {
      const words = wordsOf(story).toLowerCase();
      const time = Date.parse(story.published);
      return (
        // As WordPress has it: each term somewhere in title or text, be it inside of a word.
        terms.every((term) => words.includes(term)) &&
        !(after && time <= after) &&
        !(before && time >= before)
      );
    })
    .slice(0, count)
    .map((story) => only(postOf(story), fields));
}

function postOf({ url, title, published }: StoryPage): Record<string, unknown> {
  const date = new Date(published).toISOString().slice(0, 19);
  return {
    id: Math.floor(Date.parse(published) / 1000),
    date,
    date_gmt: date,
    link: url,
    // WordPress gives titles as HTML, its typography in numbers.
    title: {
      rendered: title.replace(/[&’‘“”–]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace("&#38;", "&#038;"),
    },
    status: "publish",
    type: "post",
  };
}

/** `_fields=link,title.rendered`: what is under a dot comes with its parent here. */
function only(post: Record<string, unknown>, fields: string[]): object {
  if (fields.length === 0) return post;
  const names = new Set(fields.map((field) => field.trim().split(".")[0]));
  return Object.fromEntries(Object.entries(post).filter(([name]) => names.has(name)));
}
