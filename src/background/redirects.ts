/** A request under way → where it is sent on to: the only look at a redirect that a browser grants. */

/** What `webRequest` tells of a request, as far as it matters here. */
interface Told {
  url: string;
  /** -1 where no tab asked. */
  tabId: number;
}

interface Sent extends Told {
  redirectUrl: string;
}

interface RequestEvent<T> {
  addListener(heard: (told: T) => void, of: { urls: string[] }): void;
  removeListener(heard: (told: T) => void): void;
}

export interface RequestEvents {
  onBeforeRedirect: RequestEvent<Sent>;
  onCompleted: RequestEvent<Told>;
  onErrorOccurred: RequestEvent<Told>;
}

const ANYWHERE = { urls: ["http://*/*", "https://*/*"] };
const bare = (url: string) => url.split("#")[0];

/**
 * Tells of each address the request for `url` is sent on to, until the signal aborts.
 * @returns kept once the browser has told of the request's end. It tells this apart from the answer, and often after
 *   it; only then is it known that no redirect is still to be heard of.
 */
export function watchRedirects(
  events: RequestEvents,
  url: string,
  onRedirect: (to: string) => void,
  signal: AbortSignal,
): Promise<void> {
  let at = url;
  const isOurs = (told: Told) => told.tabId === -1 && bare(told.url) === bare(at);
  return new Promise((resolve) => {
    const redirected = (sent: Sent) => {
      if (!isOurs(sent)) return;
      at = sent.redirectUrl;
      onRedirect(at);
    };
    const ended = (told: Told) => isOurs(told) && resolve();
    events.onBeforeRedirect.addListener(redirected, ANYWHERE);
    for (const event of [events.onCompleted, events.onErrorOccurred]) event.addListener(ended, ANYWHERE);
    signal.addEventListener("abort", () => {
      events.onBeforeRedirect.removeListener(redirected);
      for (const event of [events.onCompleted, events.onErrorOccurred]) event.removeListener(ended);
    });
  });
}
