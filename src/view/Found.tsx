/** A followed statement → where it stands in its original, or what there is instead. */
import { fragmentUrl } from "../export/fragment";
import { PlaceView } from "../marks/PlaceView";
import { nextAfter } from "../marks/StatusMark";
import { type Statement, webAddress } from "../statement";
import type { Candidate, FollowStatus, Search } from "../trace";
import { list, percent, say } from "../words";

/** Ways that ended before the original was read, though it is known. */
const FAILURES: ReadonlySet<FollowStatus> = new Set([
  "found",
  "paywalled",
  "gone",
  "refused",
  "no-permission",
  "unreadable",
  "timeout",
  "failed",
]);

interface Props {
  statement: Statement;
  language: string;
}

export function Found({ statement: { attribution, quoted, sought }, language }: Props) {
  const { original, followed } = attribution;
  if (!followed) return null;
  const { place, candidates, searches } = followed;
  const next = FAILURES.has(followed.status) ? nextAfter(followed.status) : null;
  if (!place && !next && candidates.length === 0 && searches.length === 0) return null;
  const url = webAddress(original?.url);
  return (
    <div class="found">
      {next && <p>{next}</p>}
      {place && (
        <>
          <PlaceView place={place} language={original?.trace?.article.language ?? language} say={say} />
          {url && <Away url={fragmentUrl(url, sought)}>{say("place_open")}</Away>}
        </>
      )}
      {candidates.length > 0 && (
        <>
          <p>{say("candidates")}</p>
          <ul>
            {candidates.map((candidate) => (
              <Possible key={candidate.url} candidate={candidate} quoted={quoted} />
            ))}
          </ul>
        </>
      )}
      {searches.length > 0 && <Searches searches={searches} />}
    </div>
  );
}

const Away = ({ url, children }: { url: string; children: string }) => (
  <a class="original" href={url} target="_blank" rel="noopener noreferrer">
    {children}
  </a>
);

/** Opened at the quoted words: there the reader sees at once whether it is the original. */
function Possible({ candidate, quoted }: { candidate: Candidate; quoted: string }) {
  const { url, title, score, shared } = candidate;
  const address = webAddress(url);
  if (!address) return null;
  return (
    <li>
      <Away url={fragmentUrl(address, quoted)}>{title || say("page_untitled", hostOf(address))}</Away>
      <small>{say("candidate_why", percent(score), list(shared))}</small>
    </li>
  );
}

const Searches = ({ searches }: { searches: Search[] }) => (
  <p class="searches">
    {say("searches")}{" "}
    {searches.map(({ of, url }) => (
      <Away key={url} url={url}>
        {of === "web" ? say("search_web") : say(`search_${of}`, hostOf(url))}
      </Away>
    ))}
  </p>
);

const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, "");
