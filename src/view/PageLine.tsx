/** A page on the way up → its line in the chain: title and site, status, how the statements stand there. */
import type { PageNode } from "../export/chain";
import { fragmentUrl } from "../export/fragment";
import { StandsMark } from "../marks/StandsMark";
import { StatusMark } from "../marks/StatusMark";
import { webAddress } from "../statement";
import { day, percent, say } from "../words";

const QUOTES = ["exact", "trimmed", "altered", "missing"] as const;

interface Props {
  page: PageNode;
  /** The words to find there; "" for none. */
  quoted: string;
}

export function PageLine({ page, quoted }: Props) {
  const { original, status, quotes, copied, younger, again } = page;
  const url = webAddress(original.url);
  const site = url ? new URL(url).hostname.replace(/^www\./, "") : original.url;
  const title = original.title || say("page_untitled", site);
  return (
    <div class={`page-line ${status}`}>
      {url ? (
        <a
          class="original"
          href={fragmentUrl(url, quoted)}
          target="_blank"
          rel="noopener noreferrer"
          dir="auto"
        >
          {title}
        </a>
      ) : (
        <bdi>{title}</bdi>
      )}
      <p class="page-about">
        <bdi>{site}</bdi>
        {original.published && <time dateTime={original.published}>{day(original.published)}</time>}
        {again ? <span class="again">{say("again")}</span> : <StatusMark status={status} />}
        {QUOTES.map(
          (quote) => quotes[quote] && <StandsMark key={quote} stands={quote} times={quotes[quote]} />,
        )}
        {younger && <span class="hedge">{say("younger")}</span>}
        {copied !== null && copied >= NOTABLE && <span>{say("copied_share", percent(copied))}</span>}
      </p>
    </div>
  );
}

/** A smaller share is names and figures. */
const NOTABLE = 0.1;
