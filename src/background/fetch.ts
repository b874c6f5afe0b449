/** A request → the text that stands at its address, or the reason why not. Nothing of the reader is sent along. */
import { decode } from "../charset";
import type { Fetched, FetchRequest, Unfetched } from "../following";
import { bodyOf } from "./body";
import { isReachable } from "./reachable";
import { type RequestEvents, watchRedirects } from "./redirects";

/** In bytes and milliseconds; `redirectsToldOf`: after a failure, until the browser has told where the request went. */
export const LIMITS = { bytes: 5 * 1024 * 1024, milliseconds: 15_000, redirects: 5, redirectsToldOf: 500 };

const TYPES: Record<FetchRequest["kind"], RegExp> = {
  page: /^(?:text\/html|application\/xhtml\+xml)$/,
  data: /^(?:text\/(?:xml|plain|html)|application\/(?:[\w.-]+\+)?(?:xml|json)|application\/(?:x-)?gzip|application\/octet-stream)$/,
};

export interface Surroundings {
  /** Whether the reader has allowed the site of an address. */
  isAllowed(url: string): Promise<boolean>;
  requests: RequestEvents;
  /** The site of an address, as the reader is asked for it. */
  siteOf(url: string): string;
}

/** @param stop aborts when the reader gives up. */
export async function fetchText(
  request: FetchRequest,
  around: Surroundings,
  stop: AbortSignal,
): Promise<Fetched | Unfetched> {
  const denied = await barrier(request.url, around);
  if (denied) return denied;
  const done = new AbortController();
  const signal = AbortSignal.any([stop, done.signal, AbortSignal.timeout(LIMITS.milliseconds)]);
  let hops = 0;
  let at = request.url;
  let astray: Unfetched | null = null;
  const ended = watchRedirects(
    around.requests,
    request.url,
    (to) => {
      at = to;
      if (!isReachable(to)) astray = { failed: "unreachable" };
      else if (++hops > LIMITS.redirects) astray = { failed: "redirects" };
      if (astray) done.abort();
    },
    done.signal,
  );
  try {
    return await answer(await fetch(request.url, init(request, signal)), request);
  } catch (error) {
    if (!signal.aborted) await Promise.race([ended, wait(LIMITS.redirectsToldOf)]);
    if (astray) return astray;
    if (stop.aborted) return { failed: "stopped" };
    if (signal.aborted || isTimeout(error)) return { failed: "timeout" };
    // A redirect to a site that is not allowed fails like a broken network: only the address tells.
    return (await barrier(at, around)) ?? { failed: "network" };
  } finally {
    done.abort();
  }
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const isTimeout = (error: unknown) => error instanceof DOMException && error.name === "TimeoutError";

async function barrier(url: string, { isAllowed, siteOf }: Surroundings): Promise<Unfetched | null> {
  if (!isReachable(url)) return { failed: "unreachable" };
  return (await isAllowed(url)) ? null : { failed: "no-permission", site: siteOf(url), url };
}

const init = ({ kind, header }: FetchRequest, signal: AbortSignal): RequestInit => ({
  credentials: "omit",
  referrerPolicy: "no-referrer",
  cache: "no-store",
  headers: {
    accept:
      kind === "page"
        ? "text/html, application/xhtml+xml;q=0.9"
        : "application/json, application/xml, */*;q=0.5",
    ...(header && { [header[0]]: header[1] }),
  },
  signal,
});

async function answer(response: Response, { kind, url }: FetchRequest): Promise<Fetched | Unfetched> {
  const at = response.url || url;
  const giveUp = (why: Unfetched) => response.body?.cancel().then(() => why) ?? why;
  if (!isReachable(at)) return giveUp({ failed: "unreachable" });
  if (!response.ok) return giveUp({ failed: "status", status: response.status });
  const declared = response.headers.get("content-type");
  const type = (declared ?? "text/html").split(";")[0]?.trim().toLowerCase() ?? "";
  if (!TYPES[kind].test(type)) return giveUp({ failed: "type" });
  const announced = Number(response.headers.get("content-length") ?? 0);
  if (kind === "page" && announced > LIMITS.bytes) return giveUp({ failed: "too-large" });
  const { bytes, cut } = await bodyOf(response, LIMITS.bytes);
  if (cut && kind === "page") return { failed: "too-large" };
  return { url: at, text: decode(bytes, declared), kept: false };
}
