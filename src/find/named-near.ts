/** Where people are named → who was named in the last sentences before a place; found without asking about everybody. */
import { countBefore, type People, type Person } from "./people";

export interface Named {
  person: Person;
  /** Token index. */
  place: number;
  /** Sentences since then. */
  ago: number;
}

/** In the order of the people, of each the last place first. */
export type NamedNear = (before: number, sentence: number, reach: number) => Named[];

/** @param sentenceAt the sentence a token stands in; -1 where in none */
export function namedNear(people: People, sentenceAt: (token: number) => number): NamedNear {
  const all = people.all
    .flatMap((person, order) => person.at.map((place) => ({ person, place, order })))
    .sort((a, b) => a.place - b.place);
  const places = all.map(({ place }) => place);
  return (before, sentence, reach) => {
    const found: (Named & { order: number })[] = [];
    const left = new Set<Person>();
    for (let i = countBefore(places, before) - 1; i >= 0; i--) {
      const named = all[i] as (typeof all)[number];
      const at = sentenceAt(named.place);
      const ago = sentence - at;
      if (ago <= reach) {
        if (!left.has(named.person)) found.push({ ...named, ago });
      } else if (at < 0) left.add(named.person);
      else break;
    }
    return found.sort((a, b) => a.order - b.order);
  };
}
