/** A draft → the features by which the model in model.ts tells statements from other uses of the same words. */
import type { Context, Draft } from "./draft";
import { Is } from "./lexicon";
import { isComma, isEnd, type Phrase } from "./phrases";
import { isTitleCase } from "./sentences";
import type { Token } from "./tokens";
import type { VerbGroup } from "./verbs";

/** Names of the features that hold. Those of two parts are conjunctions: one weight for "said" before "that". */
export function featuresOf(context: Context, draft: Draft): string[] {
  const { tokens, sentence } = context;
  const next = nextIs(tokens[draft.frame.end], draft.frame.end < sentence.end);
  const source = sourceIs(tokens, draft.source);
  const content = contentIs(tokens, draft);
  const { group } = draft;
  if (!group) {
    const wording = draft.cue ? (tokens[draft.cue.start] as Token).lower : "";
    const kind = draft.pattern;
    return [
      kind,
      `${kind} ${wording}`,
      `${kind} source ${source}`,
      `${kind} content ${content}`,
      `${kind} next ${next}`,
    ];
  }
  const { lemma } = group.entry;
  const [cls] = group.classes;
  const side = draft.pattern.split("-")[2] ?? "";
  const shape = `${group.passive ? "passive" : group.form === "gerund" ? "participle" : "finite"} ${side}`;
  const before = beforeIs(tokens[draft.frame.start - 1], draft.frame.start > sentence.start);
  return [
    `lemma ${lemma}${group.particle ? ` ${group.particle}` : ""}`,
    `class ${cls}`,
    `form ${group.form}`,
    `shape ${shape}`,
    `${cls} ${shape}`,
    `${lemma} ${shape}`,
    `next ${next}`,
    `${cls} next ${next}`,
    `${lemma} next ${next}`,
    `source ${source}`,
    `${cls} source ${source}`,
    `${lemma} source ${source}`,
    `content ${content}`,
    `${cls} content ${content}`,
    `${lemma} content ${content}`,
    `before ${before}`,
    `${shape} before ${before}`,
    `${draft.source && (tokens[draft.source.start] as Token).is & Is.determiner ? "a" : "no"} determiner`,
    ...(group.negated ? ["negated", `${lemma} negated`] : []),
    ...(group.modal ? ["modal"] : []),
    ...(group.infinitive ? infinitiveIs(tokens, group) : []),
    ...(draft.via.length > 0 ? [`${cls} hearer`] : []),
    ...(draft.setting ? ["setting"] : []),
    ...(draft.antecedent ? ["relative"] : []),
    ...(isTitleCase(tokens, sentence) ? ["title case"] : []),
  ];
}

/** "went on to say", "took to Twitter to call": what it hangs on tells whether it was said. */
function infinitiveIs(tokens: Token[], { start, entry, classes }: VerbGroup): string[] {
  const before = tokens[start - 1] as Token;
  const kind = before.capital ? "name" : beforeIs(before, true);
  return [
    "infinitive",
    `infinitive ${entry.lemma}`,
    `infinitive after ${before.lower}`,
    `infinitive ${classes[0]} after ${kind}`,
  ];
}

function nextIs(token: Token | undefined, inside: boolean): string {
  if (!token || !inside || isEnd(token)) return "end";
  if (token.quote >= 0) return "quote";
  if (isComma(token) || token.text === ":") return token.text;
  if (!token.word) return "mark";
  if (token.is & Is.complementizer) return token.lower === "that" ? "that" : "wh";
  if (token.lower === "to" || token.lower === "as") return token.lower;
  if (token.is & Is.preposition) return "preposition";
  if (token.is & (Is.pronoun | Is.object)) return "pronoun";
  if (token.is & (Is.determiner | Is.possessive)) return "determiner";
  if (token.is & (Is.auxiliary | Is.conjunction)) return "function";
  if (token.capital) return "name";
  return token.is & Is.number ? "number" : "word";
}

function beforeIs(token: Token | undefined, inside: boolean): string {
  if (!token || !inside) return "start";
  if (token.quote >= 0) return "quote";
  if (!token.word) return "mark";
  if (token.is & (Is.subordinator | Is.complementizer)) return "subordinator";
  if (token.is & Is.conjunction) return "conjunction";
  if (token.is & Is.preposition) return "preposition";
  if (token.is & Is.relative) return "relative";
  return token.is & (Is.verb | Is.auxiliary | Is.cue) ? "verb" : "word";
}

function sourceIs(tokens: Token[], phrase: Phrase | null): string {
  if (!phrase) return "none";
  const { core } = phrase;
  const first = tokens[core.start] as Token;
  const last = tokens[core.end - 1] as Token;
  if (core.end - core.start === 1 && first.is & (Is.pronoun | Is.relative | Is.object)) return first.lower;
  if (last.capital) return "name";
  for (const [name, bit] of KINDS) if (last.is & bit) return name;
  for (let i = core.end - 1; i >= core.start; i--) if ((tokens[i] as Token).is & Is.role) return "some role";
  for (let i = core.end - 1; i >= core.start; i--) if ((tokens[i] as Token).capital) return "some name";
  return last.lower.endsWith("s") ? "words" : "word";
}

const KINDS: [string, number][] = [
  ["role", Is.role],
  ["document", Is.document],
  ["organization", Is.organization],
  ["outlet", Is.outlet],
  ["post", Is.post],
  ["number", Is.number | Is.determiner],
];

function contentIs(tokens: Token[], { content, frame }: Draft): string {
  const [first] = content;
  if (!first) return "none";
  const side = first.start >= frame.end ? "right" : content.length > 1 ? "around" : "left";
  const words = content.flatMap((span) => tokens.slice(span.start, span.end));
  const quoted = words.some((token) => token.quote >= 0);
  if (quoted) return `${side} ${(words[0] as Token).quote >= 0 ? "quote" : "mixed"}`;
  const verb = words.some((token) => token.is & (Is.auxiliary | Is.verb) || /[^e]ed$/.test(token.lower));
  return `${side} ${verb ? "clause" : words.length > 4 ? "phrase" : "words"}`;
}
