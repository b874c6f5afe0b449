/** Arrow, Home and End keys in a list → the focus moves between its main buttons; Tab goes through everything. */

const STEPS: Record<string, (at: number, length: number) => number> = {
  ArrowDown: (at, length) => Math.min(at + 1, length - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, length) => length - 1,
};

export function byArrows(event: KeyboardEvent, list: Element | null): void {
  // A list within this one, as a menu is, has seen to it.
  if (event.defaultPrevented) return;
  const step = STEPS[event.key];
  const buttons = [...(list?.querySelectorAll<HTMLElement>("[data-step]") ?? [])];
  const at = buttons.indexOf(event.target as HTMLElement);
  if (!step || at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  buttons[step(at, buttons.length)]?.focus();
}
