/** A page that replaces its nodes → one call to repair, once it has come to rest. */

export interface Watched {
  isWhole(): boolean;
  repair(): void;
  signal: AbortSignal;
}

const FIRST_WAIT = 300;
const LONGEST_WAIT = 30_000;

export function watch(document: Document, { isWhole, repair, signal }: Watched): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // A page that never rests must not be read over and over: each repair doubles the wait for the next.
  let wait = FIRST_WAIT;

  const check = () => {
    timer = undefined;
    if (signal.aborted || isWhole()) return;
    wait = Math.min(wait * 2, LONGEST_WAIT);
    repair();
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(check, wait);
  });
  observer.observe(document.documentElement, { subtree: true, childList: true, characterData: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
