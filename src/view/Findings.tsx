/** What followed chains show together → a sentence each, with links. */
import { type ReportFinding, reportFindings } from "../export/report-findings";
import { webAddress } from "../statement";
import type { Trace } from "../trace";
import { say, words } from "../words";

export function Findings({ trace }: { trace: Trace }) {
  const found = reportFindings(trace, words);
  if (found.length === 0) return null;
  return (
    <section class="findings">
      <h2>{say("findings")}</h2>
      <ul>
        {found.map((finding, i) => (
          <li key={i} class={finding.kind}>
            <Told {...finding} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The sentence, in which the page's name is a link. */
function Told({ before, page, after, more }: ReportFinding) {
  const url = webAddress(page?.url);
  return (
    <>
      <span>
        {before}
        {url ? (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {page?.name}
          </a>
        ) : (
          page?.name
        )}
        {after}
      </span>
      {more && <small>{more}</small>}
    </>
  );
}
