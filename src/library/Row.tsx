/** An entry → its line in the list: what it is of, when it was kept, how much it holds. */
import { count, day, moment, say } from "../words";
import type { Summary } from "./entry";

export function Row({ summary }: { summary: Summary }) {
  const { id, title, outlet, published, language, keptAt, statements, sources } = summary;
  const date = day(published);
  return (
    <li class="row-kept">
      <p class="where">
        {outlet && (
          <bdi class="outlet" lang={language}>
            {outlet}
          </bdi>
        )}
        {date && <time dateTime={published ?? undefined}>{date}</time>}
      </p>
      <h2 dir="auto" lang={language}>
        <a href={`?${new URLSearchParams({ kept: id })}`}>{title || say("untitled")}</a>
      </h2>
      <p class="about-kept">
        <span>{say("library_kept", moment(keptAt))}</span>
        <span>{say("summary", count("statements", statements), count("sources", sources.length))}</span>
      </p>
    </li>
  );
}
