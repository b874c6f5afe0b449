/** An original → the link to it, in a new tab and at the quoted words. */
import { fragmentUrl } from "../export/fragment";
import { webAddress } from "../statement";
import { say } from "../words";

interface Props {
  url: string | undefined;
  /** The words to find there; "" for none. */
  quoted: string;
  /** What it is the original of, for those who hear the link without seeing what stands beside it. */
  of: string;
}

export function OriginalLink({ url, quoted, of }: Props) {
  const address = webAddress(url);
  if (!address) return null;
  const site = new URL(address).hostname.replace(/^www\./, "");
  return (
    <a
      class="original"
      href={fragmentUrl(address, quoted)}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={say("original_of", of, site)}
      title={site}
    >
      <span class="site">{site}</span>
    </a>
  );
}
