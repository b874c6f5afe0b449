/** Addresses → whether they are one page's, or of one site. */
import { siteOf } from "../hosts";
import type { FollowedPage } from "./page";

/** One page under its several addresses: without scheme, "www.", fragment and what is added to count clicks. */
export function addressKey(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname, search } = new URL(url);
  // By hand, for content scripts of Firefox cannot walk through URLSearchParams.
  const query = search
    .slice(1)
    .split("&")
    .filter((part) => !/^(?:utm_|fbclid|gclid|ref=)/.test(part));
  return `${hostname.replace(/^www\./, "")}${pathname.replace(/\/$/, "")}?${query.join("&")}`;
}

/** Whether an address is that of a page which was read. */
export const isAddressOf = (page: FollowedPage, url: string): boolean =>
  addressesOf(page).some((at) => addressKey(at) === addressKey(url));

/** Its canonical address is another page's where it stands on another site: that of its original. */
function addressesOf({ url, trace }: FollowedPage): string[] {
  const { canonicalUrl } = trace.article;
  return canonicalUrl && siteOf(canonicalUrl) === siteOf(url) ? [url, canonicalUrl] : [url];
}

/** @param site "norwire.example" */
export const isOnSite = ({ url }: FollowedPage, site: string): boolean => siteOf(url) === site;
