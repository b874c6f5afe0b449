/** What followed chains show together → a sentence each, with links. */
import { type Finding, findings } from "../export/findings";
import { webAddress } from "../statement";
import type { Original, Trace } from "../trace";
import { list, percent, say } from "../words";

export function Findings({ trace }: { trace: Trace }) {
  const found = findings(trace);
  if (found.length === 0) return null;
  return (
    <section class="findings">
      <h2>{say("findings")}</h2>
      <ul>
        {found.map((finding) => (
          <li
            key={JSON.stringify(finding.kind === "circle" ? finding : [finding.kind, finding.page.url])}
            class={finding.kind}
          >
            <Told finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Told({ finding }: { finding: Finding }) {
  switch (finding.kind) {
    case "origin":
      return (
        <>
          <Linked
            page={finding.page}
            words={(page) => say("finding_origin", String(finding.sites.length), page)}
          />
          <small>{say("finding_origin_sites", list(finding.sites))}</small>
        </>
      );
    case "circle":
      return <>{say("finding_circle", finding.sites.join(" → "))}</>;
    case "younger":
      return <Linked page={finding.page} words={(page) => say("finding_younger", finding.site, page)} />;
    case "copied":
      return (
        <Linked
          page={finding.page}
          words={(page) => say("finding_copied", percent(finding.share), finding.site, page)}
        />
      );
  }
}

/** The sentence, in which the page's title is a link. */
function Linked({ page, words }: { page: Original; words(page: string): string }) {
  const title = titleOf(page);
  const [before = "", after = ""] = words("\u0000").split("\u0000");
  const url = webAddress(page.url);
  return (
    <span>
      {before}
      {url ? (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      {after}
    </span>
  );
}

const titleOf = ({ title, url }: Original): string => {
  const site = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : url;
  return title ? `${title} (${site})` : say("page_untitled", site);
};
