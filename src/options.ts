/** What the reader has set, over the defaults; only what was set is stored. */
import browser from "webextension-polyfill";
import type { Form } from "./trace";

export interface Options {
  /** The forms of statement that are highlighted in the page. */
  highlight: Record<Form, boolean>;
  /** The format the copy button copies at once, by its name in the register of formats. */
  copyFormat: string;
  /** Milliseconds a pointer rests on a statement before its card comes. */
  cardDelay: number;
}

export const defaults: Options = {
  highlight: { direct: true, mixed: true, indirect: true },
  copyFormat: "markdown",
  cardDelay: 250,
};

/** Whether a stored value is one the option can have: a newer or older version may have written it. */
const valid: { [K in keyof Options]: (value: unknown) => value is Options[K] } = {
  highlight: (value): value is Options["highlight"] =>
    Object.keys(defaults.highlight).every((form) => typeof (value as never)?.[form] === "boolean"),
  copyFormat: (value): value is string => typeof value === "string",
  cardDelay: (value): value is number => typeof value === "number" && value >= 0 && value <= 5000,
};

export function withDefaults(stored: Record<string, unknown>): Options {
  const known = Object.keys(defaults) as (keyof Options)[];
  const set = known.filter((name) => valid[name](stored[name])).map((name) => [name, stored[name]]);
  return { ...defaults, ...Object.fromEntries(set) };
}

export async function get(): Promise<Options> {
  return withDefaults(await browser.storage.local.get(Object.keys(defaults)));
}

export const set = (changes: Partial<Options>): Promise<void> => browser.storage.local.set(changes);

export const reset = (): Promise<void> => browser.storage.local.remove(Object.keys(defaults));

/** Calls back with all options whenever one changes, wherever it was set. */
export function watch(changed: (options: Options) => void, signal: AbortSignal): void {
  const listener = () => void get().then((options) => signal.aborted || changed(options));
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener("abort", () => browser.storage.local.onChanged.removeListener(listener));
}
