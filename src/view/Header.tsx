/** A trace → the story it is of: outlet, date, title, authors. */
import type { Trace } from "../trace";
import { day, list, say } from "../words";

export function Header({ trace: { article } }: { trace: Trace }) {
  const date = day(article.published);
  const outlet = article.outlet?.name;
  return (
    <header class="story">
      {(outlet || date) && (
        <p class="where">
          {outlet && (
            <bdi class="outlet" lang={article.language}>
              {outlet}
            </bdi>
          )}
          {date && <time dateTime={article.published ?? undefined}>{date}</time>}
        </p>
      )}
      <h1 dir="auto" lang={article.language}>
        {article.title || say("untitled")}
      </h1>
      {article.authors.length > 0 && <p class="authors">{say("by", list(article.authors))}</p>}
    </header>
  );
}
