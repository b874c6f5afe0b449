/** Pieces of HTML that the written forms share. Preact writes every text as text: no page can put markup into them. */
import { webAddress } from "../statement";
import type { ReportFinding } from "./report-findings";

/** Only to the web: an address of another scheme could run a script where it is opened. */
export function Linked({ url, children }: { url: string | null; children: string }) {
  const address = webAddress(url ?? undefined);
  // A name written from right to left must not turn round what stands beside it.
  const name = <bdi>{children}</bdi>;
  return address ? (
    <a href={address} rel="noopener noreferrer">
      {name}
    </a>
  ) : (
    name
  );
}

export const Joined = ({ parts }: { parts: string[] }) => (
  <>
    {parts.map((part, at) => (
      <>
        {at > 0 && " · "}
        <bdi>{part}</bdi>
      </>
    ))}
  </>
);

/** ", Mayor". */
export const After = ({ text }: { text: string | null }) =>
  text && (
    <>
      , <bdi>{text}</bdi>
    </>
  );

/** The sentence, in which the page's name is a link. */
export const FindingTold = ({ before, page, after, more }: ReportFinding) => (
  <bdi>
    {before}
    {page && <Linked url={page.url}>{page.name}</Linked>}
    {after}
    {more && `. ${more}`}
  </bdi>
);
