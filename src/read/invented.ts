/** Invented pages for the tests, of a town called Norrby and its paper; and the document that a page's HTML makes. */
import { parseHTML } from "linkedom";
import { type Reading, read, type Unread } from ".";

export const URL_OF_PAGE = "https://www.courier.example/harbour/2031/sale.html";

/** Four paragraphs of news, each long enough to count as prose. */
export const PARAGRAPHS = [
  "The town council of Norrby voted late on Monday to keep the old harbour in public hands, after a debate that went on for more than six hours.",
  "Mayor Ada Lindqvist said that nobody had shown her a reason to sell, and that the quay would be repaired with the town's own money instead.",
  "The shipping company Kestrel, which had offered nine million crowns, called the decision a missed chance for everybody who works at the port.",
  "A second vote is planned for the spring, when a report on the state of the sea wall and of the two remaining cranes will be ready to be read.",
] as const;

export const PROSE = PARAGRAPHS.map((text) => `<p>${text}</p>`).join("\n");

/** The four, with something in the middle of them. */
export const within = (markup: string): string => {
  const [one, two, ...more] = PARAGRAPHS.map((text) => `<p>${text}</p>`);
  return [one, two, markup, ...more].join("");
};

export interface Parts {
  lang?: string;
  head?: string;
  /** Stands around the article. */
  before?: string;
  after?: string;
  /** Takes the place of the article's heading and prose. */
  article?: string;
}

export const html = ({ lang = "en", head = "", before = "", after = "", article = PROSE }: Parts): string =>
  `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8">${head}</head>
<body>${before}<main><article>${article}</article></main>${after}</body></html>`;

export const documentFrom = (text: string) => parseHTML(text).document as unknown as Document;

export const documentOf = (parts: Parts): Document => documentFrom(html(parts));

export const outcomeOf = (parts: Parts, url: string | null = URL_OF_PAGE): Reading | Unread =>
  read(documentOf(parts), url);

/** @throws where there is no article, which then is the test's failure. */
export function readingOf(parts: Parts, url: string | null = URL_OF_PAGE): Reading {
  const outcome = outcomeOf(parts, url);
  if ("failed" in outcome) throw new Error(outcome.failed);
  return outcome;
}

export const linkedData = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === "string" ? value : JSON.stringify(value)}</script>`;
