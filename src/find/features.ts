/** A draft → the features by which the model in model.ts tells statements from other uses of the same words. */
import type { Context, Draft } from "./draft";
import { Is } from "./lexicon";
import type { Feature } from "./model";
import { isComma, isEnd, type Phrase } from "./phrases";
import { isTitleCase } from "./sentences";
import type { Token } from "./tokens";
import type { VerbGroup } from "./verbs";

/** Names of the features that hold. Those of two parts are conjunctions: one weight for "said" before "that". */
export function featuresOf(context: Context, draft: Draft): Feature[] {
  const { tokens, sentence } = context;
  const next = nextIs(tokens[draft.frame.end], draft.frame.end < sentence.end);
  const source = sourceIs(tokens, draft.source);
  const [where, what] = contentIs(tokens, draft);
  const { group } = draft;
  if (!group) {
    const wording = draft.cue ? (tokens[draft.cue.start] as Token).lower : "none";
    const kind = draft.pattern;
    return [
      ["pattern", kind],
      ["pattern wording", kind, wording],
      ["pattern source", kind, source],
      ["pattern content", kind, where, what],
      ["pattern next", kind, next],
    ];
  }
  const { lemma } = group.entry;
  const cls = group.classes[0] ?? "";
  const side = draft.side ?? "";
  const voice = group.passive ? "passive" : group.form === "gerund" ? "participle" : "finite";
  const before = beforeIs(tokens[draft.frame.start - 1], draft.frame.start > sentence.start);
  const features: Feature[] = [
    group.particle ? ["lemma", lemma, group.particle] : ["lemma", lemma],
    ["class", cls],
    ["form", group.form],
    ["shape", voice, side],
    ["class shape", cls, voice, side],
    ["lemma shape", lemma, voice, side],
    ["next", next],
    ["class next", cls, next],
    ["lemma next", lemma, next],
    ["source", source],
    ["class source", cls, source],
    ["lemma source", lemma, source],
    ["content", where, what],
    ["class content", cls, where, what],
    ["lemma content", lemma, where, what],
    ["before", before],
    ["shape before", voice, side, before],
    [opensWithArticle(tokens, draft) ? "article" : "no article"],
  ];
  if (group.negated) features.push(["negated"], ["negated", lemma]);
  if (group.modal) features.push(["modal"]);
  if (group.infinitive) features.push(...infinitiveIs(tokens, group));
  if (draft.via.length > 0) features.push(["hearer", cls]);
  if (draft.setting) features.push(["setting"]);
  if (draft.antecedent) features.push(["relative"]);
  if (isTitleCase(tokens, sentence)) features.push(["title case"]);
  return features;
}

const opensWithArticle = (tokens: Token[], { source }: Draft): boolean =>
  source !== null && ((tokens[source.start] as Token).is & Is.determiner) !== 0;

/** "went on to say", "took to Twitter to call": what it hangs on tells whether it was said. */
function infinitiveIs(tokens: Token[], { start, entry, classes }: VerbGroup): Feature[] {
  const before = tokens[start - 1] as Token;
  const kind = before.capital ? "name" : beforeIs(before, true);
  return [
    ["infinitive"],
    ["infinitive lemma", entry.lemma],
    ["infinitive after", before.lower],
    ["infinitive class", classes[0] ?? "", kind],
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

/** On which side of the cue it stands, and what it is. */
function contentIs(tokens: Token[], { content, frame }: Draft): [string, string] {
  const [first] = content;
  if (!first) return ["none", "nothing"];
  const side = first.start >= frame.end ? "right" : content.length > 1 ? "around" : "left";
  const words = content.flatMap((span) => tokens.slice(span.start, span.end));
  const quoted = words.some((token) => token.quote >= 0);
  if (quoted) return [side, (words[0] as Token).quote >= 0 ? "quote" : "mixed"];
  const verb = words.some((token) => token.is & (Is.auxiliary | Is.verb) || /[^e]ed$/.test(token.lower));
  return [side, verb ? "clause" : words.length > 4 ? "phrase" : "words"];
}
