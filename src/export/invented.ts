/** An invented trace for the tests: two hops, an unnamed source, hostile names, a right-to-left speaker, links. */
import type { Attribution, Source, Trace } from "../trace";

const TEXT = [
  "“The harbour will not be sold,” Mayor Ada Lindqvist told the Norrby Courier, adding that talks with Kestrel *Shipping* went on.",
  "Two officials said the price was “far too low”, the Courier wrote.",
  "The buyer reportedly offered nine million.",
  "“لن نبيع الميناء”, said سلمى حداد.",
].join("\n\n");

const range = (words: string) => {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
};

const source = (id: string, name: string, kind: Source["kind"], more: Partial<Source> = {}): Source => ({
  id,
  name,
  kind,
  role: null,
  domain: null,
  mentions: [],
  ...more,
});

const attribution = (
  id: string,
  content: string,
  path: string[],
  more: Partial<Attribution> = {},
): Attribution => ({
  id,
  sentence: range(content),
  source: null,
  cue: null,
  content: [range(content)],
  form: "indirect",
  path,
  hedged: false,
  setting: null,
  confidence: 0.9,
  pattern: "test",
  original: null,
  ...more,
});

const courier = (path: string) => ({
  url: `https://courier.example/${path}`,
  found: "link" as const,
  title: null,
  outlet: null,
  published: null,
  quote: null,
  trace: null,
});

export const invented: Trace = {
  schema: "source-trace/1",
  generator: { name: "Headwater", version: "9.8.7" },
  tracedAt: "2031-05-04T09:30:15Z",
  article: {
    url: "https://bay-news.example/harbour?a=1&b=2",
    canonicalUrl: "https://bay-news.example/harbour",
    title: "Harbour <not> for sale | *mayor*",
    outlet: { name: "Bay News", domain: "bay-news.example" },
    authors: ["Ines Okafor", "T. Brandt"],
    published: "2031-05-03T23:30:00-05:00",
    language: "en",
    text: TEXT,
    credits: [
      { kind: "wire", text: "By Norrby Press", name: "Norrby Press", generated: false },
      { kind: "picture", text: "Image: <PixelMill>", name: "PixelMill", generated: true },
    ],
  },
  sources: [
    source("s1", "Norrby Courier", "outlet", { domain: "courier.example" }),
    source("s2", "Ada Lindqvist", "person", { role: "Mayor" }),
    source("s3", "two officials", "anonymous"),
    source("s4", "سلمى حداد", "person"),
  ],
  attributions: [
    attribution("a1", "“The harbour will not be sold,”", ["s1", "s2"], {
      cue: range("told"),
      form: "direct",
      original: courier("mayor#top"),
    }),
    attribution("a2", "that talks with Kestrel *Shipping* went on", ["s1", "s2"], { cue: range("adding") }),
    attribution("a3", "the price was “far too low”", ["s1", "s3"], {
      cue: range("said"),
      form: "mixed",
      setting: "a closed meeting",
      original: { ...courier("price"), title: "The price", quote: "exact" },
    }),
    attribution("a4", "The buyer reportedly offered nine million", [], { hedged: true }),
    attribution("a5", "“لن نبيع الميناء”", ["s4"], { form: "direct" }),
  ],
};
