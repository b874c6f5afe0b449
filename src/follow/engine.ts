/** What following needs of the rest of the house: given to it by the page, which holds it already. */
import type { Reading, Unread } from "../read";
import type { Story, Trace } from "../trace";

export interface Engine {
  /** HTML → an inert document: no script runs, nothing is loaded. */
  parse(html: string): Document;
  read(document: Document, url: string): Promise<Reading | Unread>;
  trace(story: Story): Promise<Trace>;
  /** A trace of a text that is no article, such as a post: nothing is looked for in it. */
  bare(url: string, title: string, text: string): Trace;
}
