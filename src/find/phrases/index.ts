/** Noun phrases around a place in a sentence: who a cue’s source is. */
export { phraseAfter } from "./after";
export { phraseBefore } from "./before";
export {
  isClitic,
  isComma,
  isDash,
  isDate,
  isEnd,
  isNominal,
  nameStart,
  opensWithVerb,
  type Phrase,
} from "./phrase";
