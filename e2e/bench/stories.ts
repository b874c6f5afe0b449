/** A number and a length → an invented news story, always the same: as plain text, and as the page of a newspaper. */

const product = (heads: string, tails: string): string[] =>
  heads.split(" ").flatMap((head) => tails.split(" ").map((tail) => head + tail));

/** What stands in the story for each kind of word; so many surnames that a longer story names more people. */
const WORDS = {
  given: "Ada Bo Clara Edda Ina Jonas Maud Olaf Petra Ruth Ivo Tilda Oskar Wanda Emil Greta".split(" "),
  surname: product(
    "Brand Holm Kro Lan Mor Os Pik Tal Vik Whit Or Val San Kee Quill Ro",
    "low man sted rup ley ton wick by",
  ),
  role: [
    "harbour master",
    "town clerk",
    "union leader",
    "councillor",
    "engineer",
    "ferry captain",
    "spokeswoman",
  ],
  body: ["the Harbour Trust", "Norrby Council", "the Ministry of Ports", "Kestrel Lines", "the Wenna Fund"],
  outlet: ["Norwire", "the Selwick Ledger", "the Norrby Gazette", "Radio Wenna", "Reuters", "the BBC"],
  nameless: [
    "two officials",
    "a person close to the talks",
    "residents",
    "a senior official",
    "three captains",
  ],
  document: ["a report", "the audit", "a court filing", "an internal memo", "the harbour survey"],
  thing: "quay ferry crane bridge lock dredger tunnel market lighthouse warehouse pier canal".split(" "),
  state: ["late", "closed", "too dear", "unsafe", "full", "sold", "under repair", "half finished", "flooded"],
  time: [
    "in May",
    "before the winter",
    "last week",
    "on Tuesday",
    "within a year",
    "at night",
    "for a decade",
  ],
  sum: ["nine million crowns", "forty jobs", "a third of the traffic", "two hundred berths", "six boats"],
  place: ["Norrby", "Selwick", "the old town", "the inner harbour", "the northern shore", "Wenna"],
} as const;

const CLAUSES = [
  "the {thing} in {place} was {state} {time}",
  "{sum} had been lost {time}",
  "the {thing} would be {state} {time}, and that {sum} were at risk",
  "nobody in {place} had asked for a second {thing}",
  "work on the {thing} could not begin until {sum} were found",
] as const;

const SPEECH = [
  "We will not leave the {thing} {state} {time}",
  "It is about {sum}, and it is about {place}",
  "Nobody told us that the {thing} was {state}",
  "I have seen the {thing} {state} before, and I do not want to see it again",
] as const;

const STATEMENTS = [
  "“{speech},” {given} {surname}, {role} of {body}, said {time}.",
  "“{speech},” said {given} {surname}, who has lived in {place} {time}. “{speech}.”",
  "{given} {surname} told {outlet} that {clause}.",
  "{body} said in a statement that {clause}.",
  "According to {document} seen by {outlet}, {clause}.",
  "{outlet} reported that {clause}, citing {nameless}.",
  "{nameless} said {clause}.",
  "{surname} added that {clause}, calling the plan “{state} and {state}”.",
  "{document} found that {clause}.",
] as const;

const NARRATION = [
  "The {thing} stands at the end of the road from {place}, and has been {state} {time}.",
  "Boats from {place} waited {time} while the {thing} was {state}, at a cost of {sum}.",
  "Rain fell {time}; the water reached the {thing}, and {place} was {state}.",
  "A vote on {sum} for the {thing} is due {time}, after a summer of meetings in {place}.",
  "It is the third {thing} on that shore, and the only one that was never {state}.",
] as const;

export interface Shape {
  seed: number;
  words: number;
  /** Of the sentences, how many are statements: 0 to 1. */
  said?: number;
}

/** Paragraphs of one to three sentences. */
export function paragraphsOf({ seed, words, said = 0.4 }: Shape): string[] {
  const random = randomOf(seed);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const fill = (template: string): string =>
    template.replace(/\{(\w+)\}/g, (_, slot: string) => {
      if (slot === "clause") return fill(one(CLAUSES));
      if (slot === "speech") return fill(one(SPEECH));
      return one(WORDS[slot as keyof typeof WORDS]);
    });
  const sentence = () => {
    const made = fill(one(random() < said ? STATEMENTS : NARRATION));
    return (made[0] as string).toUpperCase() + made.slice(1);
  };
  const paragraphs: string[] = [];
  for (let count = 0; count < words; ) {
    const made = Array.from({ length: 1 + Math.floor(3 * random()) }, sentence).join(" ");
    paragraphs.push(made);
    count += made.split(" ").length;
  }
  return paragraphs;
}

/** With what stands around a story: menus, teasers, a picture, promotion, and the page's own data. */
export function pageOf(shape: Shape): string {
  const paragraphs = paragraphsOf(shape);
  const title = `What became of the harbour, part ${shape.seed}`;
  const teasers = paragraphsOf({ seed: shape.seed + 1, words: 300 + shape.words / 2 });
  const teaser = (text: string, at: number) =>
    `<li class="teaser"><a href="/news/${at}"><img src="/${at}.jpg" alt=""><h3>${text.slice(0, 60)}</h3></a><p>${text}</p></li>`;
  const paragraph = (text: string, at: number) =>
    `<p class="story-text">${at % 4 === 3 ? text.replace(/(\w+ \w+)\.$/, `<a href="https://selwickledger.example/${at}">$1</a>.`) : text}</p>`;
  const data = JSON.stringify({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: title,
    author: { "@type": "Person", name: "Ruth Keel" },
    datePublished: "2026-05-04T08:00:00Z",
    publisher: { "@type": "Organization", name: "Norrby Gazette" },
  });
  const menu = Array.from(
    { length: 60 },
    (_, at) => `<li><a href="/section/${at}">Section ${at}</a></li>`,
  ).join("");
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} - Norrby Gazette</title>` +
    `<script type="application/ld+json">${data}</script></head><body><header><nav><ul>${menu}</ul></nav></header>` +
    `<main><article class="story"><h1>${title}</h1><p class="byline">By <a href="/ruth-keel">Ruth Keel</a></p>` +
    `<figure><img src="/harbour.jpg" alt=""><figcaption>The harbour at noon. Photo: Norwire</figcaption></figure>` +
    `<div class="story-body">${paragraphs.map(paragraph).join("\n")}</div></article>` +
    `<aside class="related"><ul>${teasers.map(teaser).join("\n")}</ul></aside></main>` +
    `<footer><ul>${menu}</ul><p>Write to the newsroom of the Norrby Gazette.</p></footer></body></html>`
  );
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
