/** A statement and a page that was read → how it stands there: in its article, or else anywhere on the page. */
import type { Attribution, Source, Trace } from "../trace";
import { type Compared, compare } from "./compare";
import type { FollowedPage } from "./page";
import { wordsOf } from "./words";

/** A sentence of the same sense is proof only where it has nearly all that tells, and its speaker is named beside it. */
const SENSE = 0.75 * 0.7;
const TELLING = 4;

export function compareWith(trace: Trace, attribution: Attribution, page: FollowedPage): Compared {
  const [inArticle, ...elsewhere] = page.texts.map((text) => compare(trace, attribution, text));
  const beside = elsewhere.find(({ place }) => place !== null);
  // Beside the article no statement of its trace stands.
  const held = inArticle?.place || !beside ? (inArticle as Compared) : { ...beside, at: [] };
  if (held.compared !== "sense" || held.proof < SENSE || held.shared.length < TELLING) return held;
  const speaker = trace.sources.find(({ id }) => id === attribution.path.at(-1));
  return speaker && isNamed(speaker, page) ? { ...held, proof: 0.9 } : held;
}

/** By the last word of the name: "Krol" stands for Edda Krol. */
function isNamed({ name, kind }: Source, { texts }: FollowedPage): boolean {
  const last = wordsOf(name).at(-1)?.key;
  return kind !== "anonymous" && !!texts[0]?.searched.words.some(({ key }) => key === last);
}

/** Ids of the statements of the page in which the words stand: the way goes on from them. */
export function continuing({ at }: Compared, { trace }: FollowedPage): string[] {
  const touches = trace.attributions.filter(({ content, sentence }) =>
    at.some((place) =>
      [...content, sentence].some(({ start, end }) => place.start < end && start < place.end),
    ),
  );
  const within = touches.filter(({ content }) =>
    at.some((place) => content.some(({ start, end }) => place.start < end && start < place.end)),
  );
  return (within.length > 0 ? within : touches).map(({ id }) => id);
}
