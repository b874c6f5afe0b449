/** The command line: saved pages or plain text in, traces out. */
import { createInterface } from "node:readline";
import { trace } from "../find";
import type { Story } from "../trace";

const plainText = (text: string, url: string | null, language: string): Story => ({
  article: {
    url,
    canonicalUrl: null,
    title: "",
    outlet: null,
    authors: [],
    published: null,
    language,
    text,
    credits: [],
  },
  blocks: [{ start: 0, end: text.length, kind: "paragraph" }],
  links: [],
});

export async function main(_args: string[]): Promise<number> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    const { id, text, url, language } = JSON.parse(line);
    const story = plainText(text ?? "", url ?? null, language ?? "en");
    process.stdout.write(`${JSON.stringify({ id, trace: trace(story, new Date().toISOString()) })}\n`);
  }
  return 0;
}
