/** The invented trace with the same words in every place a page may fill, for the tests of what a page may not do. */
import type { Trace } from "../trace";
import { invented } from "./invented";

/** @param url of the original. */
export function saying(words: string, url = "https://courier.example/x"): Trace {
  const { article, sources, attributions } = structuredClone(invented);
  const [attribution] = attributions;
  if (attribution?.original == null) throw new Error("the invented trace has changed");
  const said = {
    ...attribution,
    content: [{ start: 0, end: words.length }],
    cue: { start: 0, end: words.length },
    setting: words,
    original: { ...attribution.original, url, title: words, outlet: { name: words, domain: null } },
  };
  const credits = [{ kind: "picture" as const, text: words, name: null, generated: false }];
  return {
    ...invented,
    article: {
      ...article,
      title: words,
      authors: [words],
      text: words,
      outlet: { name: words, domain: null },
      credits,
    },
    sources: sources.map((source) => ({ ...source, name: words, role: words })),
    attributions: [said],
  };
}
