/** The three protocols of the extension: what the page, the popup and the background can be asked, and their callers. */
import browser, { type Runtime } from "webextension-polyfill";
import { type Caller, caller, type Guards, type Handlers, serve } from "./protocol";
import type { Form, Trace } from "./trace";

export type { Broken } from "./protocol";

/** How the page is to show its trace. */
export interface Look {
  /** The forms of statement that are highlighted. */
  forms: Form[];
  /** Milliseconds a pointer rests on a statement before its card comes. */
  cardDelay: number;
}

export interface View {
  trace: Trace;
  /** Whether the statements are highlighted in the page now. */
  shown: boolean;
  /** Whether Headwater can find statements in the article's language at all. */
  supported: boolean;
}

/** Why a page that could be entered has no trace: it is a PDF, or nothing on it reads as an article. */
export interface Untraced {
  failed: "pdf" | "no-article" | "too-long";
}

/** What a page's content script does when asked by the popup. */
export interface Page {
  /** A click on the toolbar button: the first reads the page and shows its trace, each further one hides or shows it. */
  click(look: Look): View | Untraced;
  /** Switches the highlights on or off, and says whether they are on now. */
  show(on: boolean): boolean;
  /** Lights up these statements and scrolls to the first; switches the highlights on where they are off. */
  light(ids: string[]): boolean;
}

/** What an open popup is told by the page it shows. */
export interface Popup {
  /** The highlights went on or off. */
  shown(on: boolean): void;
}

/** What the background does for a page. */
export interface Background {
  /** Writes the number of statements that are highlighted on the tab's toolbar button; 0 clears it. */
  badge(count: number): void;
}

const FORMS: readonly unknown[] = ["direct", "mixed", "indirect"] satisfies Form[];

const only =
  (guard: (value: unknown) => boolean) =>
  (args: readonly unknown[]): boolean =>
    args.length === 1 && guard(args[0]);
const isBoolean = (value: unknown) => typeof value === "boolean";
const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
const isListOf = (item: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(item);
const isLook = (value: unknown) => {
  const look = value as Partial<Look> | null;
  return isListOf((form) => FORMS.includes(form))(look?.forms) && isCount(look?.cardDelay);
};

export const pageGuards: Guards<Page> = {
  click: only(isLook),
  show: only(isBoolean),
  light: only(isListOf((id) => typeof id === "string")),
};
export const popupGuards: Guards<Popup> = { shown: only(isBoolean) };
export const backgroundGuards: Guards<Background> = { badge: only(isCount) };

export const pageIn = (tab: number): Caller<Page> =>
  caller("page", pageGuards, (request) => browser.tabs.sendMessage(tab, request, { frameId: 0 }));
export const popup = (): Caller<Popup> =>
  caller("popup", popupGuards, (request) => browser.runtime.sendMessage(request));
export const background = (): Caller<Background> =>
  caller("background", backgroundGuards, (request) => browser.runtime.sendMessage(request));

/** The tab a call came from; undefined for the extension's own pages. */
export type From = number | undefined;

export const servePage = (handlers: Handlers<Page, From>) => listen("page", pageGuards, handlers);
export const servePopup = (handlers: Handlers<Popup, From>) => listen("popup", popupGuards, handlers);
export const serveBackground = (handlers: Handlers<Background, From>) =>
  listen("background", backgroundGuards, handlers);

/** Listens from now on; must be called synchronously where the part starts. Only this extension is heard. */
function listen<P extends { [K in keyof P]: (...args: never[]) => unknown }>(
  to: string,
  guards: Guards<P>,
  handlers: Handlers<P, From>,
): void {
  browser.runtime.onMessage.addListener(((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    return serve(to, guards, handlers, message, sender.tab?.id);
  }) as Runtime.OnMessageListener);
}
