/** A cue verb's token → the verb group it stands in: where it begins, and what kind of statement it makes. */

import type { CueClass } from "./language";
import { type CueEntry, Is, type Lexicon, type VerbForm } from "./lexicon";
import type { Token } from "./tokens";

export interface VerbGroup {
  /** Token indices of the whole group ("has repeatedly said"), `end` exclusive, particles included. */
  start: number;
  end: number;
  /** The cue verb itself. */
  at: number;
  entry: CueEntry;
  classes: CueClass[];
  form: VerbForm;
  passive: boolean;
  /** "did not say", "declined to say". */
  negated: boolean;
  /** "to say": hangs on another verb. */
  infinitive: boolean;
  /** "would say": not said yet, or not at all. */
  modal: boolean;
  particle: string | null;
}

const MODAL =
  /^(will|would|can|could|may|might|must|shall|should|['’]ll|['’]d|won['’]t|wouldn['’]t|can['’]t|couldn['’]t|cannot)$/;
const BE = /^(is|are|was|were|be|been|being|am|['’]s|['’]re|['’]m)$/;
const HAVE = /^(has|have|had|having|['’]ve|hasn['’]t|haven['’]t|hadn['’]t)$/;
const DO = /^(do|does|did|don['’]t|doesn['’]t|didn['’]t)$/;

export function verbGroup(
  tokens: Token[],
  at: number,
  from: number,
  to: number,
  lexicon: Lexicon,
): VerbGroup | null {
  const token = tokens[at] as Token;
  const entry = lexicon.cues.get(token.lower);
  if (!entry) return null;
  const { end, particle, classes } = withParticle(tokens, at, to, entry);
  if (classes.length === 0) return null;
  let start = at;
  let be = false;
  let have = false;
  let does = false;
  let modal = false;
  let negated = false;
  let infinitive = false;
  for (let i = at - 1; i >= from; i--) {
    i -= adverbialBefore(tokens, i, from, lexicon);
    const word = tokens[i] as Token;
    if (!word.word || word.quote !== token.quote) break;
    if (word.lower === "to" && i === start - 1 && entry.forms.includes("base")) infinitive = true;
    else if (word.is & Is.auxiliary && !(word.capital && i > from && word.is & Is.time)) {
      be ||= BE.test(word.lower);
      have ||= HAVE.test(word.lower);
      does ||= DO.test(word.lower);
      modal ||= MODAL.test(word.lower);
    } else if (!(word.is & Is.adverb) || word.is & (Is.determiner | Is.time)) break;
    negated ||= !!(word.is & Is.negation);
    start = i;
    if (infinitive && word.lower === "to") break;
  }
  while (start < at && (tokens[start] as Token).is & Is.adverb && start === from) start++;
  const form = formOf(entry, be, have || false, does || modal || infinitive);
  const passive = be && entry.forms.includes("participle") && form !== "gerund";
  return { start, end, at, entry, classes, form, passive, negated, infinitive, modal, particle };
}

/** How many words of an adverbial end at a token, where an auxiliary stands before them: "has in the past said". */
function adverbialBefore(tokens: Token[], at: number, from: number, { adverbials }: Lexicon): number {
  for (const words of adverbials) {
    const start = at - words.length + 1;
    if (
      start > from &&
      (tokens[start - 1] as Token).is & Is.auxiliary &&
      words.every((word, n) => tokens[start + n]?.lower === word)
    )
      return words.length;
  }
  return 0;
}

function formOf(entry: CueEntry, be: boolean, have: boolean, bare: boolean): VerbForm {
  const has = (form: VerbForm) => entry.forms.includes(form);
  if (has("gerund")) return "gerund";
  if ((be || have) && has("participle")) return "participle";
  if (bare && has("base")) return "base";
  if (has("past")) return "past";
  return entry.forms[0] as VerbForm;
}

function withParticle(tokens: Token[], at: number, to: number, entry: CueEntry) {
  for (const [words, cls] of entry.particles) {
    let i = at + 1;
    for (const word of words) {
      // "made it very clear": one word may stand between.
      if (i + 1 < to && (tokens[i] as Token).is & Is.adverb && tokens[i + 1]?.lower === word) i++;
      if (i >= to || tokens[i]?.lower !== word) {
        i = -1;
        break;
      }
      i++;
    }
    if (i > 0) return { end: i, particle: words.join(" "), classes: [cls] };
  }
  return { end: at + 1, particle: null, classes: entry.classes };
}
