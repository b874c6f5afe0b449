/** What a provider is: one way to find the original of a statement. One provider is one file in providers/. */

import type { How } from "../following";
import type { Trace } from "../trace";
import type { Marks } from "./marks";
import type { Lead } from "./score";
import type { Wanted } from "./wanted";
import type { Answer, Web } from "./web";

/** The page a statement is followed from. */
export interface From {
  url: string;
  trace: Trace;
  /** The article's own links, in order. */
  links: string[];
  marks: Marks;
}

/** A provider's leads, or the answer that kept it from having any. */
export type Leads = Lead[] | Extract<Answer, { failed: string }>;

export interface Provider {
  /** Its place in the order in which they are asked; the cheapest and surest first. */
  order: number;
  id: string;
  /** Who learns of it: nobody, for the leads stand on the page; the outlet's own site; or a service the reader switched on. */
  asks: "nobody" | "outlet" | "service";
  /** How the trace says an original came to be known. */
  found: "link" | "metadata" | "search" | "archive";
  /** Milliseconds after which the next one is asked. */
  patience: number;
  find(wanted: Wanted, from: From, web: Web, how: How): Promise<Leads>;
  /** Answers of the documented form → leads, run by one test for all. */
  examples: { answer: string; leads: Lead[] }[];
  /** What {@link examples} are read with. */
  read(answer: string): Lead[];
}

/** @returns the leads of an answer that came, or why it did not. */
export const leadsOf = (answer: Answer | null, read: (text: string) => Lead[]): Leads =>
  answer === null ? [] : "failed" in answer ? answer : read(answer.text);

/** The query most searches understand: the heaviest words, as the statement writes them. */
export const query = ({ words }: Wanted, most: number): string =>
  words
    .slice(0, most)
    .map(({ text }) => text)
    .join(" ");
