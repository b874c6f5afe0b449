/** Address → whether Headwater may go there: the open web, never the reader's own machine or network. */

/** Loopback, private, link-local and other special ranges of IPv4, https://www.rfc-editor.org/rfc/rfc6890. */
const SPECIAL =
  /^(?:0|10|127|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168|192\.0\.[02]|198\.1[89]|22[4-9]|2[3-5]\d)\./;
/** Names that never lead out of a house: RFC 6761, RFC 8375 and what routers use. */
const LOCAL = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa|onion)$/;

/** The parser of the browser has by then written every form of an IPv4 address (hex, octal, one number) in four parts. */
export function isReachable(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password, port } = new URL(address);
  if (!/^https?:$/.test(protocol) || username || password) return false;
  if (port !== "" && !/^(?:80|443|8080|8443)$/.test(port)) return false;
  const host = hostname.replace(/\.$/, "");
  // No news site is known by an IPv6 address, and too many forms of those lead inside.
  return host.includes(".") && !host.startsWith("[") && !SPECIAL.test(host) && !LOCAL.test(host);
}
