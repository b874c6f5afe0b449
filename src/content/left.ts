/** A script whose extension was updated, reloaded or removed meanwhile → told so, as soon as anything happens in the page. */

const SIGNS = ["pointermove", "pointerdown", "keydown", "focusin", "scroll", "resize"];

/** No browser tells a script that it was left behind, and all it could still ask of the extension fails. */
export function whenLeft(
  document: Document,
  isAlive: () => boolean,
  left: () => void,
  signal: AbortSignal,
): void {
  const look = () => isAlive() || left();
  // The window hears of an event before anything in it does.
  const options = { capture: true, passive: true, signal };
  for (const sign of SIGNS) document.defaultView?.addEventListener(sign, look, options);
}
