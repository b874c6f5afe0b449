/** An input → which promise of read and find it breaks. */

import { isDeepStrictEqual } from "node:util";
import { runInThisContext } from "node:vm";
import * as v from "valibot";
import { plain } from "../src/cli/plain";
import { english } from "../src/english";
import { formats } from "../src/export";
import { trace } from "../src/find";
import { knowledgeOf } from "../src/find/register";
import { type Reading, read, type Unread } from "../src/read";
import { PARSERS } from "../src/read/parsers";
import { traceSchema } from "../src/schema";
import type { Range, Story, Trace } from "../src/trace";
import type { Input } from "./input";

const URL_OF_PAGE = "https://www.harrowcourier.example/2031/silt.html";
const NOW = "2031-05-04T10:00:00.000Z";
/** Milliseconds for any input here, all of which are short: a hundred times what they take. */
const PATIENCE = 10_000;

/** A promise, broken. `what` is the same for all inputs that break it in the same way. */
export interface Break {
  what: string;
  details: string;
}

class Broken extends Error {
  override name = "Broken";
}

function hold(held: boolean, what: string, ...details: unknown[]): asserts held {
  if (!held) throw new Broken(what, { cause: details });
}

/** Null where all promises hold. */
export function breakOf(input: Input): Break | null {
  try {
    inTime(() => check(input));
    return null;
  } catch (error) {
    return breakBy(error as Error & { code?: string });
  }
}

function breakBy(error: Error & { code?: string }): Break {
  if (error instanceof Broken) return { what: error.message, details: JSON.stringify(error.cause) };
  if (error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT")
    return { what: "takes too long", details: `${PATIENCE} ms` };
  const stack = error.stack ?? "";
  const place = /src\/[\w/.-]+:\d+/.exec(stack)?.[0] ?? "elsewhere";
  return { what: `${error.name} at ${place}`, details: stack };
}

/** Ends even a loop without an end: the only way to call a function so is by a script that finds it. */
function inTime(task: () => void): void {
  Object.assign(globalThis, { fuzzed: task });
  runInThisContext("fuzzed()", { timeout: PATIENCE });
}

function check({ as, written, language }: Input): void {
  const story = as === "text" ? plain(written, null, language) : page(as, written);
  if ("failed" in story) return;
  const known = knowledgeOf(story.article.language);
  const found = trace(story, known, NOW);
  hold(isDeepStrictEqual(trace(story, known, NOW), found), "a text is traced the same twice");
  const parsed = v.safeParse(traceSchema, found);
  hold(
    parsed.success,
    "a trace is of its schema",
    parsed.issues?.[0]?.message,
    parsed.issues?.[0] && v.getDotPath(parsed.issues[0]),
  );
  hold(isDeepStrictEqual(parsed.output, found), "a trace holds what its schema tells of, and nothing else");
  blocks(story);
  spans(found);
  paths(found);
  for (const format of Object.values(formats))
    hold(format.render(found, english) !== "", `it can be written as ${format.id}`);
  if (as === "ranged") places(story as Reading, found);
}

/** What the page's document makes of itself as HTML. */
const markup = (document: Document): string => document.documentElement?.outerHTML ?? "";

function page(as: "page" | "ranged", written: string): Reading | Unread {
  const document = documentOf(as, written);
  if (!document) return { failed: "no-article" };
  const before = markup(document);
  const reading = read(document, URL_OF_PAGE);
  const again = read(document, URL_OF_PAGE);
  hold(markup(document) === before, "a page is left as it was");
  hold(JSON.stringify(reading) === JSON.stringify(again), "a page is read the same twice");
  return reading;
}

/** Null where the parser itself breaks, or would take an element for the document: the command line uses another then. */
function documentOf(as: "page" | "ranged", written: string): Document | null {
  if (as === "page" && !/<html[\s>]/i.test(written)) return null;
  try {
    const document = PARSERS[as === "page" ? "linkedom" : "jsdom"](written);
    document.cloneNode(true);
    markup(document);
    // linkedom makes a page without any root of "<html ", which no browser does.
    return document.documentElement ? document : null;
  } catch {
    return null;
  }
}

/** Inside of the text, of some length, and through no letter that is written as two halves. */
function range(text: string, span: Range, what: string): void {
  const { start, end } = span;
  hold(start >= 0 && start < end && end <= text.length, `${what} stands in the text`, span, text.length);
  for (const at of [start, end])
    hold(!isHalf(text, at), `${what} cuts no letter in half`, span, text.slice(start, end));
}

const isHalf = (text: string, at: number): boolean =>
  /^[\ud800-\udbff]$/.test(text[at - 1] ?? "") && /^[\udc00-\udfff]$/.test(text[at] ?? "");

const inside = (inner: Range, outer: Range): boolean => inner.start >= outer.start && inner.end <= outer.end;
const apart = (a: Range, b: Range): boolean => a.end <= b.start || b.end <= a.start;

function inOrder(list: readonly Range[], what: string): void {
  for (const [i, one] of list.entries())
    hold(i === 0 || one.start >= (list[i - 1] as Range).end, `${what} stand in order`, list);
}

function blocks({ article: { text }, blocks, links }: Story): void {
  for (const block of blocks) range(text, block, "a block");
  inOrder(blocks, "blocks");
  for (const link of links) {
    range(text, link, "a link");
    hold(
      blocks.some((block) => inside(link, block)),
      "a link stands in a block",
      link,
      blocks,
    );
  }
}

function spans({ article: { text }, attributions, sources }: Trace): void {
  for (const { sentence, source, cue, content, pattern } of attributions) {
    range(text, sentence, "a sentence");
    hold(content.length > 0, "a statement has words");
    for (const part of content) range(text, part, "a content");
    inOrder(content, "the parts of a content");
    for (const [what, span] of Object.entries({ source, cue })) {
      if (!span) continue;
      range(text, span, `a ${what}`);
      // What is told as a rumour is told by a verb in the middle of it.
      if (what === "cue" && pattern === "rumour") continue;
      hold(
        content.every((part) => apart(part, span)),
        `a ${what} stands outside of what is said`,
        pattern,
        text,
        span,
        content,
      );
    }
    // "По его словам" is a cue around its source.
    hold(
      !source || !cue || apart(source, cue) || inside(source, cue),
      "a source is no cue",
      text,
      source,
      cue,
    );
  }
  for (const { mentions } of sources) for (const mention of mentions) range(text, mention, "a mention");
}

function paths({ sources, attributions }: Trace): void {
  const ids = new Set(sources.map(({ id }) => id));
  hold(ids.size === sources.length, "sources have ids of their own");
  hold(
    new Set(attributions.map(({ id }) => id)).size === attributions.length,
    "statements have ids of their own",
  );
  const used = new Set(attributions.flatMap(({ path }) => path));
  hold(used.size === ids.size && [...used].every((id) => ids.has(id)), "sources are those of the statements");
  for (const { path } of attributions)
    hold(new Set(path).size === path.length, "a path names nobody twice", path);
}

const bare = (text: string): string => text.replace(/[\s\u00ad\u200b\u2060\ufeff]/g, "");

/** The way from the text to the page, and back. */
function places({ place, spanOf, article: { text }, blocks }: Reading, { attributions }: Trace): void {
  for (const span of [...blocks, ...attributions.flatMap(({ content }) => content)]) {
    const placed = place(span);
    const words = bare(text.slice(span.start, span.end));
    hold(
      bare(placed.map(String).join("")) === words,
      "a span is found on the page",
      span,
      words,
      placed.map(String),
    );
    const [first, last] = [placed[0], placed.at(-1)];
    if (!first || !last) continue;
    const whole = (first.startContainer.ownerDocument as Document).createRange();
    whole.setStart(first.startContainer, first.startOffset);
    whole.setEnd(last.endContainer, last.endOffset);
    const { start, end } = span;
    hold(
      isDeepStrictEqual(spanOf(whole), { start, end }),
      "a place on the page leads back",
      span,
      spanOf(whole),
      words,
    );
  }
}
