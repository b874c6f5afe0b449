/** An entry → its line in the list: what it is of, when it was kept, how much it holds, and what can be done with it. */
import { count, day, moment, say } from "../words";
import { addressTo } from "./address";
import type { Summary } from "./entry";

interface Props {
  summary: Summary;
  /** The version of the same page that was kept before it. */
  before: Summary | undefined;
  onDelete(): void;
}

export function Row({ summary, before, onDelete }: Props) {
  const { id, title, outlet, published, language, keptAt, statements, sources } = summary;
  const date = day(published);
  const name = title || say("untitled");
  return (
    <li class="row-kept">
      <div>
        {(outlet || date) && (
          <p class="where">
            {outlet && (
              <bdi class="outlet" lang={language}>
                {outlet}
              </bdi>
            )}
            {date && <time dateTime={published ?? undefined}>{date}</time>}
          </p>
        )}
        <h2>
          <a href={addressTo({ kept: id })}>
            <bdi lang={language}>{name}</bdi>
          </a>
        </h2>
        <p class="about-kept">
          {keptAt && <span>{say("library_kept", moment(keptAt))}</span>}
          <span>{say("summary", count("statements", statements), count("sources", sources.length))}</span>
          {before && (
            <a href={addressTo({ kept: before.id, with: id })}>
              {say("library_compare", moment(before.keptAt))}
            </a>
          )}
        </p>
      </div>
      <button type="button" class="plain" aria-label={say("library_delete_of", name)} onClick={onDelete}>
        {say("library_delete")}
      </button>
    </li>
  );
}
