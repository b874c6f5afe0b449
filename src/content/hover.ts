/** A pointer moving over the page → the card of the statement it rests on. */

export interface Hovered {
  at(x: number, y: number): string | null;
  /** Whether an event happened on the card itself. */
  isOver(event: Event): boolean;
  /** Milliseconds of rest before the card comes. */
  delay: number;
  show(id: string, point: { x: number; y: number }): void;
  hide(): void;
  signal: AbortSignal;
}

/** Milliseconds the card stays when the pointer leaves, so that it can be reached across the gap. */
const GRACE = 300;

export function hover(document: Document, { at, isOver, delay, show, hide, signal }: Hovered): void {
  // What the pointer is over: a statement, none, or (undefined) the card.
  let over: string | null | undefined = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  function settle(id: string | null, x: number, y: number): void {
    if (id === over) return;
    over = id;
    clearTimeout(timer);
    timer = id === null ? setTimeout(hide, GRACE) : setTimeout(() => show(id, { x, y }), delay);
  }

  document.addEventListener(
    "pointermove",
    (event) => {
      if (!event.isTrusted) return;
      cancelAnimationFrame(frame);
      if (isOver(event)) {
        // It stays, whatever lies beneath it.
        over = undefined;
        clearTimeout(timer);
        return;
      }
      const { clientX, clientY } = event;
      frame = requestAnimationFrame(() => settle(at(clientX, clientY), clientX, clientY));
    },
    { capture: true, passive: true, signal },
  );
  document.documentElement.addEventListener(
    "pointerleave",
    ({ isTrusted }) => isTrusted && settle(null, 0, 0),
    { signal },
  );
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  });
}
