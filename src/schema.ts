/** What comes from storage or from a file → a trace, or nothing: every value is held against its shape once, at the door. */
import * as v from "valibot";
import type { Article, Block, Correction, Followed, Link, Original, Source, Trace } from "./trace";

const text = v.string();
const textOrNull = v.nullable(v.string());
const flag = v.boolean();
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
/** ISO 8601, with a time. */
const time = v.pipe(
  text,
  v.isoTimestamp(),
  v.check((iso) => !Number.isNaN(Date.parse(iso))),
);
/** Absolute. Whether it leads to the web is asked again wherever a link is made of it. */
const address = v.pipe(
  text,
  v.check((url) => URL.canParse(url)),
);
/** Becomes a link as it is. */
const webAddress = v.pipe(address, v.regex(/^https?:\/\//i));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const range = v.object({ start: offset, end: offset });

const outlet = v.nullable(v.object({ name: text, domain: textOrNull }));

const article: v.GenericSchema<unknown, Article> = v.object({
  url: textOrNull,
  canonicalUrl: textOrNull,
  title: text,
  outlet,
  authors: v.array(text),
  published: textOrNull,
  language: text,
  text,
  credits: v.array(
    v.object({ kind: v.picklist(["picture", "wire"]), text, name: textOrNull, generated: flag }),
  ),
});

const kind = v.picklist(["person", "outlet", "organization", "document", "post", "anonymous"]);

/** What the reader left on a source or a statement. */
const byHand = { byReader: v.exactOptional(v.literal(true)), note: v.exactOptional(text) };

const source: v.GenericSchema<unknown, Source> = v.object({
  id: text,
  name: text,
  kind,
  role: textOrNull,
  domain: textOrNull,
  mentions: v.array(range),
  ...byHand,
});

const original: v.GenericSchema<unknown, Original> = v.object({
  url: address,
  found: v.picklist(["link", "metadata", "search", "archive"]),
  title: textOrNull,
  outlet,
  published: textOrNull,
  quote: v.nullable(v.picklist(["exact", "trimmed", "altered", "missing"])),
  trace: v.nullable(v.lazy(() => traceSchema)),
});

const followed: v.GenericSchema<unknown, Followed> = v.object({
  status: v.picklist([
    "followed",
    "primary",
    "circle",
    "found",
    "candidate",
    "named",
    "unnamed",
    "paywalled",
    "gone",
    "refused",
    "no-permission",
    "unreadable",
    "timeout",
    "failed",
  ]),
  by: textOrNull,
  place: v.nullable(
    v.object({
      text,
      words: text,
      differences: v.array(v.object({ in: v.picklist(["both", "quote", "original"]), text })),
    }),
  ),
  compared: v.nullable(v.picklist(["words", "sense", "translated"])),
  continues: v.array(text),
  copied: v.nullable(share),
  younger: flag,
  candidates: v.array(
    v.object({
      url: address,
      title: textOrNull,
      published: textOrNull,
      score: share,
      shared: v.array(text),
      by: text,
    }),
  ),
  searches: v.array(v.object({ of: v.picklist(["site", "web", "archive"]), url: webAddress })),
});

const attribution = v.object({
  id: text,
  sentence: range,
  source: v.nullable(range),
  cue: v.nullable(range),
  content: v.array(range),
  form: v.picklist(["direct", "mixed", "indirect"]),
  path: v.array(text),
  hedged: flag,
  setting: textOrNull,
  confidence: share,
  pattern: text,
  original: v.nullable(original),
  followed: v.exactOptional(followed),
  ...byHand,
});

const named = v.union([v.object({ source: text }), v.object({ name: text, kind })]);

const done = {
  id: text,
  at: time,
  about: text,
  was: textOrNull,
  now: textOrNull,
  unfit: v.exactOptional(v.literal(true)),
};

const correction: v.GenericSchema<unknown, Correction> = v.variant("what", [
  v.object({ what: v.literal("rename"), source: text, name: text, ...done }),
  v.object({ what: v.literal("kind"), source: text, kind, ...done }),
  v.object({ what: v.literal("merge"), source: text, into: text, ...done }),
  v.object({ what: v.literal("drop"), attribution: text, ...done }),
  v.object({ what: v.literal("speaker"), attribution: text, speaker: named, ...done }),
  v.object({ what: v.literal("add"), content: v.array(range), path: v.array(named), ...done }),
  v.object({ what: v.literal("note"), on: text, text, ...done }),
]);

export const traceSchema: v.GenericSchema<unknown, Trace> = v.object({
  schema: v.literal("source-trace/1"),
  generator: v.object({ name: text, version: text }),
  tracedAt: time,
  article,
  sources: v.array(source),
  attributions: v.array(attribution),
  corrections: v.exactOptional(v.array(correction)),
});

export const blockSchema: v.GenericSchema<unknown, Block> = v.object({
  ...range.entries,
  kind: v.picklist(["paragraph", "heading", "item", "quote", "post"]),
  url: v.exactOptional(address),
  author: v.exactOptional(text),
});

export const linkSchema: v.GenericSchema<unknown, Link> = v.object({ ...range.entries, url: address });
