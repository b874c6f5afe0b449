/** A cue → its finite verb, its particle and what it says; or that it reports nothing: a noun, negated, a condition. */
import type { Context } from "../draft";
import type { CueClass } from "../language";
import { type CueEntry, Is, type VerbForm } from "../lexicon";
import type { Token } from "../tokens";
import type { VerbGroup } from "../verbs";
import type { Verb } from "./found";
import { ARTICLE, clauseEnd, clauseStart, grammarOf, isInk } from "./words";

/** How far an auxiliary may stand from its participle. */
const REACH = 24;

export interface Parts extends Verb {
  passive: boolean;
  classes: CueClass[];
  form: VerbForm;
}

/** The finite verb, the cue and the particle of a group; null where they do not make one. */
export function partsOf(context: Context, at: number, entry: CueEntry): Parts | null {
  const { tokens, sentence } = context;
  const [form = "past"] = entry.forms;
  let end = at + 1;
  let particleAt = -1;
  let classes = entry.classes;
  for (const [words, cls] of entry.particles) {
    const to = clauseEnd(context, at + 1);
    const particle = tokens.findIndex(
      (token, i) => i > at && i < to && token.lower === words[0] && !token.capital,
    );
    if (particle > 0) {
      classes = [cls];
      particleAt = particle;
      end = particle === at + 1 ? particle + 1 : end;
    }
  }
  if (classes.length === 0) return null;
  if (form !== "participle" || entry.forms.includes("past"))
    return {
      anchor: at,
      at,
      end,
      classes,
      form: entry.forms.includes("past") ? "past" : form,
      passive: false,
      particleAt,
    };
  const start = clauseStart(context, at);
  for (let i = at - 1; i >= start && at - i < REACH; i--) {
    const token = tokens[i] as Token;
    if (
      token.is & Is.passive &&
      !token.capital &&
      !grammarOf(context).reflexives.has(tokens[i - 1]?.lower ?? "")
    )
      return grammarOf(context).agents.size > 0
        ? { anchor: i, at, end, classes, form, passive: true, particleAt }
        : null;
    if (token.is & Is.auxiliary && (!token.capital || i === sentence.start))
      return { anchor: i, at, end, classes, form, passive: false, particleAt };
  }
  const next = at + 1 < sentence.end ? (tokens[at + 1] as Token) : undefined;
  if (next && next.is & Is.auxiliary && !(next.is & Is.passive))
    return { anchor: at, at, end: at + 2, classes, form, passive: false, particleAt };
  return null;
}

export function isNegated(context: Context, { anchor, at, end }: Parts): boolean {
  const { tokens } = context;
  const { opensContent } = grammarOf(context);
  const from = Math.max(clauseStart(context, anchor), anchor - 2);
  for (let i = from; i < Math.min(tokens.length, end + 2); i++) {
    const token = tokens[i] as Token;
    if (token.quote >= 0 || (!token.word && i > at)) break;
    if (
      i >= end &&
      (token.is & (Is.complementizer | Is.preposition) ||
        opensContent.has(token.lower) ||
        opensContent.has("*"))
    )
      break;
    if (token.is & Is.negation) return true;
  }
  return false;
}

/** "wenn Vale sagt" */
export function isCondition(context: Context, { anchor, at }: Parts): boolean {
  const { tokens, sentence } = context;
  const start = clauseStart(context, Math.min(anchor, at));
  const { conditions } = grammarOf(context);
  const opener = start > sentence.start ? tokens[start - 1] : tokens[start];
  return conditions.has((opener as Token).lower);
}

const NO_SUBJECT = ARTICLE | Is.preposition | Is.number;

/** "the report", "his new claim": a form that is also a noun, behind an article or a preposition. */
export function isNoun({ tokens, sentence, lexicon }: Context, at: number): boolean {
  const before = at > sentence.start ? (tokens[at - 1] as Token) : undefined;
  const token = tokens[at] as Token;
  if (!before?.word || before.quote >= 0 || before.capital || isInk(before, lexicon)) return false;
  if (token.is & Is.nounLike) {
    const article = before.is === 0 ? tokens[at - 2] : before;
    if (!article?.word || article.quote >= 0) return false;
    if (article !== before) return (article.is & ARTICLE) !== 0 && !(article.is & Is.pronoun);
    return (article.is & NO_SUBJECT) !== 0 && !(article.is & (Is.pronoun | Is.object));
  }
  return (before.is & Is.determiner) !== 0 && !(before.is & (Is.pronoun | Is.relative | Is.object));
}

export const groupOf = ({ anchor, at, end, classes, form }: Parts, entry: CueEntry): VerbGroup => ({
  start: Math.min(anchor, at),
  end,
  at,
  entry,
  classes,
  form,
  passive: false,
  negated: false,
  infinitive: false,
  modal: false,
  particle: null,
});
