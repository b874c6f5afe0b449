/** The trace of the page in front → following it: loaded only when asked for, under way until it is done or given up. */

import { bareTrace, tracing } from "../find";
import type { Engine } from "../follow/engine";
import type { Follower } from "../follow/follower";
import type { FollowedPage } from "../follow/page";
import type { FetchText } from "../follow/web";
import type { Fetched, How, Progress, Unfetched } from "../following";
import { broken } from "../protocol";
import { reading } from "../read";
import { languageOf } from "../read/language";
import { inSlices } from "../slices";
import type { Story, Trace } from "../trace";
import type { KnowledgeFor } from "./knowledge";

/** What follow.js, injected beside this script when the reader first follows something, puts into their common world. */
export interface Part {
  followerOf(front: FollowedPage, engine: Engine, fetchText: FetchText, changed: () => void): Follower;
  frontOf(document: Document, story: Story, trace: Trace): FollowedPage;
}

/** Sends and gives up requests; the background does the fetching. */
export interface Fetching {
  fetch(id: string, request: Parameters<FetchText>[0]): Promise<Fetched | Unfetched>;
  cancel(ids: string[]): void;
}

interface Needed {
  fetching: Fetching;
  /** Undefined until it was loaded. */
  part(): Part | undefined;
  knowledgeFor: KnowledgeFor;
}

export interface Follows {
  follow(ids: string[], how: How): void;
  resume(): void;
  stop(): void;
  trace(): Trace;
  progress(): Progress | null;
}

/** Milliseconds: the popup is not told more often. */
const EVERY = 120;

export function follows(
  document: Document,
  story: Story,
  trace: Trace,
  { part, knowledgeFor, fetching: { fetch, cancel } }: Needed,
  changed: () => void,
): Follows {
  const open = new Set<string>();
  let follower: Follower | undefined;
  let lifetime: AbortController | undefined;
  let last: { ids: string[]; how: How } | undefined;
  let willTell = false;
  let fault: string | null = null;

  const tell = () => {
    if (willTell) return;
    willTell = true;
    setTimeout(() => {
      willTell = false;
      changed();
    }, EVERY);
  };
  const fetchText: FetchText = async (request) => {
    const id = crypto.randomUUID();
    open.add(id);
    const answer = await fetch(id, request);
    open.delete(id);
    return answer;
  };

  function stop(): void {
    lifetime?.abort();
    cancel([...open]);
    tell();
  }

  function follow(ids: string[], how: How): void {
    const loaded = part();
    if (!loaded || ids.length === 0) return;
    stop();
    follower ??= loaded.followerOf(
      loaded.frontOf(document, story, trace),
      engineFor(knowledgeFor),
      fetchText,
      tell,
    );
    lifetime = new AbortController();
    last = { ids, how };
    fault = null;
    follower.follow(ids, how, lifetime.signal).then(tell, (error) => {
      fault = broken(error).details;
      lifetime?.abort();
      tell();
    });
  }

  const progress = (): Progress | null => {
    const made = follower?.progress();
    return made ? { ...made, broken: fault } : null;
  };

  return {
    follow,
    resume: () => last && follow(last.ids, last.how),
    stop,
    trace: () => follower?.trace() ?? trace,
    progress,
  };
}

/** Characters from which the language of a text can be told. */
const ENOUGH_TO_TELL = 300;

const engineFor = (knowledgeFor: KnowledgeFor): Engine => ({
  parse: (html) => new DOMParser().parseFromString(html, "text/html"),
  read: (document, url) => inSlices(reading(document, url)),
  trace: async (story) => inSlices(tracing(story, await knowledgeFor(story.article.language), now())),
  bare(url, title, text) {
    const language = text.length < ENOUGH_TO_TELL ? "und" : languageOf(text);
    const facts = { canonicalUrl: null, outlet: null, authors: [], published: null, credits: [] };
    return bareTrace({ url, title, text, language, ...facts }, now());
  },
});

const now = () => new Date().toISOString();
