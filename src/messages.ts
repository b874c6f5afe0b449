/** The three protocols of the extension: what the page, the popup and the background can be asked, and their callers. */
import browser, { type Runtime } from "webextension-polyfill";
import type { Fetched, FetchRequest, How, Progress, Unfetched } from "./following";
import { backgroundGuards, pageGuards, popupGuards } from "./guards";
import type { Look } from "./look";
import { type Caller, caller, type Guards, type Handlers, serve } from "./protocol";
import type { Change, Story, Trace } from "./trace";

export type { Look } from "./look";
export type { Broken } from "./protocol";

export interface View {
  trace: Trace;
  /** Whether the statements are highlighted in the page now. */
  shown: boolean;
  /** Whether Headwater can find statements in the article's language at all. */
  supported: boolean;
  /** Null until something was followed. */
  progress: Progress | null;
}

/** A page as it was read and traced, for those who keep it. */
export interface Read extends Story {
  /** The trace without what the reader has changed by hand. */
  found: Trace;
}

/** Why a page that could be entered has no trace: it is a PDF, or nothing on it reads as an article. */
export interface Untraced {
  failed: "pdf" | "no-article" | "too-long";
}

/** What a page's content script does when asked by the popup. */
export interface Page {
  /** A click on the toolbar button: the first reads the page and shows its trace, each further one hides or shows it. */
  click(look: Look): Promise<View | Untraced>;
  /** Reads the page, unless it was read, and shows its trace: what the reader asked for elsewhere than at the button. */
  trace(look: Look): Promise<View | Untraced>;
  /** The trace as it stands; null where there is none (any more). */
  view(): View | null;
  /** The article as it was read for that trace; null where there is none (any more). */
  story(): Read | null;
  /** Switches the highlights on or off, and says whether they are on now. */
  show(on: boolean): boolean;
  /** Lights up these statements and scrolls to the first; switches the highlights on where they are off. */
  light(ids: string[]): boolean;
  /** Goes to the next statement (1) or the one before (-1), with its card; reads the page first, unless it was read. */
  step(look: Look, by: number): Promise<void>;
  /** Copies the trace, in this format, and says so in the page; reads the page first, unless it was read. */
  copy(look: Look, format: string): Promise<void>;
  /**
   * Tells who said what is selected in the page, with the card of its statement, or asks the reader, as {@link add} does;
   * reads the page first, unless it was read.
   */
  ask(look: Look): Promise<void>;
  /** Follows these statements to their originals; returns at once. */
  follow(ids: string[], how: How): Progress | null;
  /** Goes on with what waited for the reader to allow a site. */
  resume(): Progress | null;
  /** Gives up what is under way; what was found stays. */
  stop(): void;
  /** Changes the trace as the reader says; null where there is none (any more). */
  correct(changes: Change[]): View | null;
  /** Takes back corrections by their ids. */
  undo(ids: string[]): View | null;
  /** Asks in the page who said the words that are selected there, to add them as a statement; returns at once. */
  add(): Adding;
}

/** The page asks the reader, or shows the statement of which the selected words are; or nothing is selected, or traced. */
export type Adding = "asking" | "known" | "nothing" | "untraced";

/** What open pages of the extension are told by the page they show. */
export interface Popup {
  /** The page was read. */
  traced(): void;
  /** The highlights went on or off. */
  shown(on: boolean): void;
  /** Following has found more, or ended; or the reader has corrected something. */
  followed(view: View): void;
}

/** What became of a page on a site that is always on; or the site is none, or not any more. */
export type Started = "traced" | "untraced" | "unwanted";

/** What the background does for pages. */
export interface Background {
  /** Traces the page that calls, if its site is one of which the reader wants that. */
  start(): Started;
  /** Opens the address in the tab that calls, and traces it there. */
  go(url: string): void;
  /** Writes the number of statements that are highlighted on the tab's toolbar button; 0 clears it. */
  badge(count: number): void;
  /** Puts a part of the engine beside the content script that asks for it; false where there is none. */
  part(name: string): boolean;
  fetch(request: FetchRequest): Fetched | Unfetched;
  /** Gives up requests by their ids. */
  cancel(ids: string[]): void;
  /** The number of pages kept from following. */
  kept(): number;
  forget(): void;
}

export const pageIn = (tab: number): Caller<Page> =>
  caller("page", pageGuards, (request) => browser.tabs.sendMessage(tab, request, { frameId: 0 }));
export const popup = (): Caller<Popup> =>
  caller("popup", popupGuards, (request) => browser.runtime.sendMessage(request));
export const background = (): Caller<Background> =>
  caller("background", backgroundGuards, (request) => browser.runtime.sendMessage(request));

/** The tab a call came from; undefined for the extension's own pages. */
export type From = number | undefined;

export const servePage = (handlers: Handlers<Page, From>) => listen("page", pageGuards, handlers);
/** Until the signal aborts. */
export const servePopup = (handlers: Handlers<Popup, From>, signal: AbortSignal) =>
  listen("popup", popupGuards, handlers, signal);
export const serveBackground = (handlers: Handlers<Background, From>) =>
  listen("background", backgroundGuards, handlers);

/** Listens from now on; must be called synchronously where the part starts. Only this extension is heard. */
function listen<P extends { [K in keyof P]: (...args: never[]) => unknown }>(
  to: string,
  guards: Guards<P>,
  handlers: Handlers<P, From>,
  signal?: AbortSignal,
): void {
  const listener = ((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    return serve(to, guards, handlers, message, sender.tab?.id);
  }) as Runtime.OnMessageListener;
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener("abort", () => browser.runtime.onMessage.removeListener(listener));
}
