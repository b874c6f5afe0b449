/** What else stands in the clause of a cue: whom it was said to, on what occasion. */
import type { Context, Span } from "../draft";
import type { CueClass } from "../language";
import { Is } from "../lexicon";
import { isComma, type Phrase } from "../phrases";
import type { Token } from "../tokens";
import { isOccasion, openOf, outletOf } from "./occasion";
import { phraseAfter } from "./phrases";
import { clauseEnd, clauseStart, grammarOf, isInk, wordingAt } from "./words";

interface Frame {
  start: number;
  end: number;
  own: Phrase | null;
  classes: CueClass[];
}

interface Around {
  via: Phrase[];
  setting: Span | null;
}

export function surroundings(context: Context, frame: Frame): Around {
  const from = clauseStart(context, frame.start);
  const to = clauseEnd(context, frame.end);
  const own = inClause(context, frame, from, to);
  const beside = dative(context, frame, to);
  if (beside) own.via.push(beside);
  const others = [
    fronted(context, frame, from),
    ofSource(context, frame),
    inserted(context, frame, to),
  ].filter((found) => found !== null);
  const [other] = others;
  return {
    via: [...others.flatMap(({ via }) => via), ...own.via],
    setting: own.setting ?? other?.setting ?? null,
  };
}

/** `In einem Interview mit dem Boten, so heißt es, sagte Vale`: the occasion may open the sentence, parted by a comma. */
function fronted(context: Context, frame: Frame, to: number): Around | null {
  const { tokens, sentence } = context;
  const first = tokens[sentence.start] as Token;
  if (to <= sentence.start || first.quote >= 0) return null;
  const asked = wordingAt(tokens, sentence.start, to, grammarOf(context).passedOn) > 0;
  if (!asked && !(first.is & (Is.preposition | Is.setting))) return null;
  const end = clauseEnd(context, sentence.start);
  if (end !== to - 1 && end !== to) return null;
  const found = inClause(context, { ...frame, own: null }, sentence.start, end);
  return asked || found.setting ? found : null;
}

/** `Así lo ha dicho, en una entrevista en el Diario, la ministra`: or stand behind the verb, between commas. */
function inserted(context: Context, frame: Frame, at: number): Around | null {
  const { tokens, sentence } = context;
  const next = tokens[at + 1];
  if (at >= sentence.end || !isComma(tokens[at]) || !next) return null;
  const passed = wordingAt(tokens, at + 1, sentence.end, grammarOf(context).passedOn) > 0;
  if (!passed && !(next.is & Is.preposition)) return null;
  const found = inClause(context, { ...frame, own: null }, at + 1, clauseEnd(context, at + 1));
  return passed || found.setting ? found : null;
}

/** `Vale, cité par le Courrier, affirme`: what is said of who speaks may tell who passed it on. */
function ofSource(context: Context, { own }: Frame): Around | null {
  if (!own) return null;
  const { tokens } = context;
  for (let i = own.core.end; i < own.end; i++) {
    const passed = wordingAt(tokens, i, own.end, grammarOf(context).passedOn);
    const passer = passed > 0 ? phraseAfter(context, i + passed, own.end) : null;
    if (passer) return { via: [{ ...passer, end: passer.core.end }], setting: null };
  }
  return null;
}

function inClause(context: Context, frame: Frame, from: number, to: number): Around {
  const { tokens } = context;
  const grammar = grammarOf(context);
  const via: Phrase[] = [];
  let setting: Span | null = null;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (inside(frame.own, i)) {
      i = (frame.own as Phrase).core.end - 1;
      continue;
    }
    if (token.is & (Is.setting | Is.post) && !setting) {
      setting = { start: openOf(tokens, i, from), end: i + 1 };
      via.push(...outletOf(context, setting));
    }
    const passed = wordingAt(tokens, i, to, grammar.passedOn);
    const passer = passed > 0 ? phraseAfter(context, i + passed, to) : null;
    if (passer) {
      via.unshift({ ...passer, end: passer.core.end });
      i = passer.core.end - 1;
      continue;
    }
    const towards = grammar.toward.has(token.lower);
    const partner = setting !== null && grammar.withWords.has(token.lower);
    if (!towards && !partner) continue;
    const phrase = phraseAfter(context, i + 1, to);
    if (!phrase || (frame.own && phrase.start === frame.own.start)) continue;
    if (!partner && isOccasion(tokens, phrase)) continue;
    const whole = { ...phrase, end: phrase.core.end };
    via.push(whole);
    if (partner && setting) setting.end = whole.end;
    i = phrase.core.end - 1;
  }
  return { via, setting };
}

const inside = (own: Phrase | null, at: number): boolean =>
  own !== null && own.core.start <= at && at < own.core.end;

/** `sagte Vale dem Boten`: a second phrase right behind the source, with no preposition. */
function dative(context: Context, { own, end, classes }: Frame, to: number): Phrase | null {
  const { tokens, lexicon } = context;
  if (!own || !classes.some((c) => c === "say" || c === "tell") || end >= to) return null;
  const next = tokens[end] as Token;
  const named = lexicon.grammar?.cases !== undefined && isInk(next, lexicon);
  if (!named && ((!next.word && !(next.quote < 0)) || (next.is & Is.determiner) === 0)) return null;
  const phrase = phraseAfter(context, end, to);
  return phrase && { ...phrase, end: phrase.core.end };
}
