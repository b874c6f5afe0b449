/** One document → its trace, or why there is none. */
import { trace } from "../find";
import { knowledgeOf } from "../find/register";
import type { Unread } from "../read";
import type { Story, Trace } from "../trace";
import { readHtml } from "./dom";
import { plain } from "./plain";

export interface Request {
  html?: string;
  text?: string;
  url: string | null;
  language: string | null;
}

/** `code` is for machines, `message` for people. */
export interface Failure {
  code: "bad-json" | "bad-request" | "no-article" | "too-long" | "failed";
  message: string;
}

export type Result = { trace: Trace } | { error: Failure };

export const failure = (code: Failure["code"], message: string): { error: Failure } => ({
  error: { code, message },
});

const MESSAGES = {
  "no-article": "There is no article on this page.",
  "too-long": "The text on this page is too long for an article.",
};

export function traceOne(request: Request): Result {
  try {
    const story = storyOf(request);
    if ("failed" in story) return failure(story.failed, MESSAGES[story.failed]);
    return { trace: trace(story, knowledgeOf(story.article.language), new Date().toISOString()) };
  } catch (error) {
    return failure("failed", error instanceof Error ? error.message : String(error));
  }
}

function storyOf({ html, text, url, language }: Request): Story | Unread {
  if (text !== undefined) return plain(text, url, language);
  const outcome = readHtml(html ?? "", url);
  if ("failed" in outcome) return outcome;
  const { article, blocks, links } = outcome;
  return { article: { ...article, language: language ?? article.language }, blocks, links };
}
