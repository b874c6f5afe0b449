/** A page that goes on to another story by script → a call for each, once its text has come. */
import { addressOf } from "./address";

/** Milliseconds without a change after which a page has come to rest; one that never rests is looked at all the same. */
const REST = 400;
const LONGEST_REST = 30_000;
const RESTLESS = 5;

/** @param arrived resolves to whether there was a story. */
export function onward(document: Document, arrived: () => Promise<boolean>, signal: AbortSignal): void {
  let here = standOf(document);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | undefined;
  // A page without a story must not be read over and over: each time doubles the rest it has to come to.
  let rest = REST;

  async function look(): Promise<void> {
    since = undefined;
    const now = standOf(document);
    if (now.address === here.address) here = now;
    // As long as the headline is that of the story before, so may be the text.
    if (now.address === here.address || now.headline === here.headline) return;
    const isStory = await arrived();
    if (isStory) here = now;
    rest = isStory ? REST : Math.min(rest * 2, LONGEST_REST);
  }

  const observer = new MutationObserver(() => {
    since ??= performance.now();
    clearTimeout(timer);
    timer = setTimeout(() => void look(), Math.min(rest, since + RESTLESS * rest - performance.now()));
  });
  observer.observe(document.documentElement, { subtree: true, childList: true, characterData: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

const standOf = (document: Document) => ({
  address: addressOf(document),
  headline: `${document.title}\n${document.querySelector("h1")?.textContent ?? ""}`,
});
