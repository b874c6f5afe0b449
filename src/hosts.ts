/** Address or host → the site it belongs to. */

/**
 * Second-level labels under which country registries sell names ("co" in co.uk, "com" in com.au). Together with a
 * two-letter top-level domain they are a public suffix; the full list (https://publicsuffix.org) weighs more than
 * everything else the content script holds.
 */
const REGISTRY_LABELS = new Set(
  "ac co com edu go gob gouv gov govt gv ltd me mil mod ne net nhs nic nom or org plc police re sch".split(
    " ",
  ),
);

/** Country domains where those labels are ordinary names: t.co, me.eu, com.de are sites, or sell none of their own. */
const FLAT_COUNTRIES = new Set(
  "be ch co cz de dk es eu fi fm fr ie io it lu me nl no pt se tv ws".split(" "),
);

/** What those countries nevertheless reserve. */
const RESERVED = new Set([
  "com.co",
  "org.co",
  "edu.co",
  "gov.co",
  "net.co",
  "com.es",
  "org.es",
  "gob.es",
  "gouv.fr",
  "com.pt",
]);

/** Sites that give each of their writers or tenants a host of their own. */
const SHARED_HOSTS = new Set(
  (
    "blogspot.com github.io gitlab.io medium.com netlify.app pages.dev substack.com tumblr.com typepad.com vercel.app " +
    "webflow.io wixsite.com wordpress.com"
  ).split(" "),
);

/**
 * The host of an address, or of a bare host name, in lower case, without port or "www.".
 * @returns null if there is none in it.
 */
export function hostOf(hostOrUrl: string): string | null {
  const authority = hostOrUrl
    .trim()
    .replace(/^(?:[a-z][a-z\d+.-]*:)?\/\/(?:[^/?#@]*@)?/i, "")
    .replace(/[/?#].*$/s, "");
  const host = authority
    .toLowerCase()
    .replace(/:\d*$/, "")
    .replace(/\.$/, "")
    .replace(/^www\d?\./, "");
  return /^[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)+$/u.test(host) ? host : null;
}

/** "news.example.co.uk" → "example.co.uk": the part somebody registered. An IP address is its own site. */
export function registrableDomain(host: string): string {
  if (/^[\d.]+$/.test(host)) return host;
  const labels = host.split(".");
  const suffix = isPublicSuffix(labels.slice(-2)) ? 2 : 1;
  return labels.slice(-suffix - 1).join(".");
}

function isPublicSuffix([second, top]: string[]): boolean {
  if (second === undefined || top === undefined) return false;
  const pair = `${second}.${top}`;
  if (SHARED_HOSTS.has(pair) || RESERVED.has(pair)) return true;
  return top.length === 2 && REGISTRY_LABELS.has(second) && !FLAT_COUNTRIES.has(top);
}

/** A host and the hosts above it, nearest first, down to its registrable domain. */
export function* enclosingHosts(host: string): Generator<string> {
  const site = registrableDomain(host);
  for (let at = host; at.length > site.length; at = at.slice(at.indexOf(".") + 1)) yield at;
  yield site;
}

/** The site of an address, as the reader is asked for it: "norrby.example" of https://www.norrby.example/a; "" of none. */
export function siteOf(url: string): string {
  const host = hostOf(url);
  return host ? registrableDomain(host) : "";
}
