/** What the reader has set, over the defaults; only what was set is stored. */
import browser from "webextension-polyfill";
import type { How } from "./following";
import { type Look, STYLES, type Style } from "./look";
import type { Form } from "./trace";

export interface Options {
  /** The forms of statement that are highlighted in the page. */
  highlight: Record<Form, boolean>;
  /** How they are marked. */
  style: Style;
  /** The format the copy button copies at once, by its name in the register of formats. */
  copyFormat: string;
  /** Whether a saved report holds the article's text. */
  reportText: boolean;
  /** Sites whose pages are traced as they load. */
  always: string[];
  /** Milliseconds a pointer rests on a statement before its card comes. */
  cardDelay: number;
  /** Steps up the chain, and pages opened, at one click on following. */
  hops: number;
  pages: number;
  /** Whether GDELT, and the Wayback Machine, may be asked. */
  gdelt: boolean;
  wayback: boolean;
  /** The reader's own keys, and the address of an own SearXNG; "" where there is none. */
  guardianKey: string;
  braveKey: string;
  searxng: string;
}

export const defaults: Options = {
  highlight: { direct: true, mixed: true, indirect: true },
  style: "both",
  copyFormat: "markdown",
  reportText: true,
  always: [],
  cardDelay: 250,
  hops: 3,
  pages: 12,
  gdelt: false,
  wayback: false,
  guardianKey: "",
  braveKey: "",
  searxng: "",
};

/** Milliseconds between two requests to a site: as a person would click, or slower. */
const DELAY = 500;

/** What of the options concerns following. */
export const howOf = ({ hops, pages, gdelt, wayback, guardianKey, braveKey, searxng }: Options): How => ({
  ...{ hops, pages, gdelt, wayback, guardianKey, braveKey, searxng },
  delay: DELAY,
});

/** What of the options concerns how a page shows its trace. */
export const lookOf = ({ highlight, style, cardDelay }: Options): Look => ({
  forms: (Object.keys(highlight) as Form[]).filter((form) => highlight[form]),
  style,
  cardDelay,
});

const isBoolean = (value: unknown): value is boolean => typeof value === "boolean";
const isText = (value: unknown): value is string => typeof value === "string" && value.length < 500;
const isUpTo =
  (most: number) =>
  (value: unknown): value is number =>
    Number.isInteger(value) && (value as number) >= 1 && (value as number) <= most;

/** Whether a stored value is one the option can have: a newer or older version may have written it. */
const valid: { [K in keyof Options]: (value: unknown) => value is Options[K] } = {
  highlight: (value): value is Options["highlight"] =>
    Object.keys(defaults.highlight).every((form) => typeof (value as never)?.[form] === "boolean"),
  style: (value): value is Style => STYLES.includes(value as Style),
  copyFormat: (value): value is string => typeof value === "string",
  reportText: isBoolean,
  always: (value): value is string[] => Array.isArray(value) && value.every(isText),
  cardDelay: (value): value is number => typeof value === "number" && value >= 0 && value <= 5000,
  hops: isUpTo(6),
  pages: isUpTo(60),
  gdelt: isBoolean,
  wayback: isBoolean,
  guardianKey: isText,
  braveKey: isText,
  searxng: isText,
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
