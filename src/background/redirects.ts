/** A request under way → where it is sent on to: the only look at a redirect that a browser grants. */

/** What `webRequest.onBeforeRedirect` tells, as far as it matters here. */
export interface Redirect {
  url: string;
  redirectUrl: string;
  /** -1 where no tab asked. */
  tabId: number;
}

export interface RedirectEvent {
  addListener(heard: (redirect: Redirect) => void, of: { urls: string[] }): void;
  removeListener(heard: (redirect: Redirect) => void): void;
}

const ANYWHERE = { urls: ["http://*/*", "https://*/*"] };

/** Tells of each address the request for `url` is sent on to, until the signal aborts. */
export function watchRedirects(
  event: RedirectEvent,
  url: string,
  onRedirect: (to: string) => void,
  signal: AbortSignal,
): void {
  let at = url;
  const heard = (redirect: Redirect) => {
    if (redirect.tabId !== -1 || redirect.url.split("#")[0] !== at.split("#")[0]) return;
    at = redirect.redirectUrl;
    onRedirect(at);
  };
  event.addListener(heard, ANYWHERE);
  signal.addEventListener("abort", () => event.removeListener(heard));
}
