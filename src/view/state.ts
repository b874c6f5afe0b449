/** What a page that shows traces can have to show. */
import type { Seen } from "../beside";
import type { How } from "../following";
import type { Broken, pageIn, Untraced, View } from "../messages";
import type { Article, Change, Source, Trace } from "../trace";
import type { Key } from "../words";
import type { Closed } from "./places";

/** Something a page can do with the trace it shows, in the menu of its tools. */
export interface Action {
  label: Key;
  /** @returns what to tell the reader once it is done, if anything. */
  run(trace: Trace): Promise<string | null>;
}

/** What the reader can do to a trace by hand. */
export interface Hand {
  /** All of the trace, to choose from. */
  sources: Source[];
  correct(changes: Change[]): void;
  /** Takes back corrections by their ids. */
  undo(ids: string[]): void;
  /**
   * Asks in the page who said the words selected there; null where there is no page to select in.
   * Resolves to what to tell the reader, if anything.
   */
  ask: (() => Promise<string | null>) | null;
}

/** Something just done, as the reader is told of it. */
export interface Said {
  words: string;
  undo?(): void;
}

/** What the library holds of the page shown. */
export interface Kept {
  /** The version kept last; null where there is none. */
  last(article: Article): Promise<{ id: string; on: string; changed: boolean } | null>;
  /** Shows what has changed since that version. */
  compare(id: string): void;
  /** Calls back whenever the library has changed. */
  watch(changed: () => void, signal: AbortSignal): void;
}

export interface Traced extends View {
  /** The page the trace is of. */
  page: ReturnType<typeof pageIn>;
  /** The format the copy button copies at once. */
  copyFormat: string;
  actions: Action[];
  kept: Kept;
  /** Limits of one click on following. */
  how: How;
  /** Follows these statements, once the part that follows is in the page. */
  follow(ids: string[]): Promise<void>;
  /** Opens the page on which the reader allows sites. */
  allow(sites: string[]): void;
  /** The page asks the reader something: what stands before it may go. */
  asked(): void;
  /** Tells what happens in the page, until the signal aborts. */
  hear(heard: Heard, signal: AbortSignal): void;
}

/** What a page tells of itself. */
export interface Heard {
  /** It switched its highlights itself, as by Escape. */
  shown(on: boolean): void;
  /** Following has found more, or ended. */
  followed(view: View): void;
  /** What the reader sees and clicks in it: told to the panel only. */
  seen(seen: Seen): void;
}

/** Why there is no trace to show; `lost`: there was one, and it is no longer there. */
export type Failed = Untraced | Broken | { failed: Closed | "lost" };

export type Opened = Traced | Failed;
