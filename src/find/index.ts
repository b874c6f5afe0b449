/** Story → Trace: who said what in it, through whom. Pure: no DOM, no browser, no network. */
import { version } from "../../package.json";
import { outletDirectory } from "../outlets";
import type { Outlet, Story, Trace } from "../trace";
import { assemble } from "./assemble";
import { carryOutlets } from "./carry";
import { type Link, nest } from "./chains";
import { continueQuotes } from "./continuation";
import type { Context, Draft } from "./draft";
import { withContent } from "./extent";
import en from "./languages/en";
import { compile } from "./lexicon";
import { type Mention, type OutletsAt, readMention } from "./mention";
import { type Parsed, parse } from "./parse";
import { adpositionDrafts } from "./patterns/adposition";
import { nounDrafts } from "./patterns/noun";
import { verbDrafts } from "./patterns/verb";
import { findPeople } from "./people";
import type { Phrase } from "./phrases";
import { Sources } from "./sources";

const lexicon = compile(en);
const directory = outletDirectory();

/** Whether statements can be found in a language at all. @param tag BCP 47. */
export const supports = (tag: string): boolean => tag.split("-")[0] === lexicon.language.tag;

/** @param tracedAt ISO 8601, UTC. */
export function trace(story: Story, tracedAt: string): Trace {
  const found = supports(story.article.language) ? find(story) : { sources: [], attributions: [] };
  return {
    schema: "source-trace/1",
    generator: { name: "Headwater", version },
    tracedAt,
    article: story.article,
    ...found,
  };
}

function find(story: Story): Pick<Trace, "sources" | "attributions"> {
  const parsed = parse(story, lexicon);
  const drafts = continueQuotes(
    parsed.sentences.map((sentence) => {
      const context: Context = { ...parsed, lexicon, sentence };
      return {
        context,
        drafts: withContent(context, [
          ...verbDrafts(context),
          ...adpositionDrafts(context),
          ...nounDrafts(context),
        ]),
      };
    }),
    (block) => story.blocks[block]?.kind === "quote",
  );
  const outlets = outletsAt(parsed, story.article.outlet);
  const people = findPeople(parsed.tokens, (i) => outlets.taken.has(i));
  const sources = new Sources(people, lexicon.language);
  const links = drafts.map((draft) => linkFor(parsed, draft, sources, outlets.at));
  for (const sentence of bySentence(links)) nest(parsed.tokens, sentence);
  carryOutlets(links);
  return assemble(story, parsed, links, sources, directory, lexicon);
}

function outletsAt(parsed: Parsed, own: Outlet | null): { at: OutletsAt; taken: Set<number> } {
  const at: OutletsAt = new Map();
  const taken = new Set<number>();
  let i = 0;
  for (const { start, end, outlet } of directory.find(parsed.text)) {
    while (i < parsed.tokens.length && (parsed.tokens[i]?.end ?? 0) <= start) i++;
    const first = i;
    while (i < parsed.tokens.length && (parsed.tokens[i]?.start ?? 0) < end) {
      if (!outlet.ambiguous) taken.add(i);
      i++;
    }
    if (i > first) at.set(first, { end: i, outlet });
  }
  // The page's own outlet, though the directory may not know it: "Orda reports" on orda.kz.
  const name = own?.name.split(/\s+/) ?? [];
  for (let k = 0; name.length > 0 && k < parsed.tokens.length; k++) {
    if (!name.every((word, n) => parsed.tokens[k + n]?.text === word)) continue;
    const outlet = {
      name: own?.name ?? "",
      domain: own?.domain ?? "",
      aliases: [],
      ambiguous: false,
      ...at.get(k)?.outlet,
    };
    outlet.ambiguous = false;
    at.set(k, { end: k + name.length, outlet });
    for (let n = 0; n < name.length; n++) taken.add(k + n);
  }
  return { at, taken };
}

function linkFor(parsed: Parsed, draft: Draft, sources: Sources, outlets: OutletsAt): Link {
  const sentence = parsed.sentences.indexOf(draft.sentence);
  const read = (phrase: Phrase | null): Mention | null =>
    phrase && readMention(parsed.tokens, phrase, outlets);
  const own = read(draft.source);
  const meant = draft.antecedent && own?.kind === "pronoun" ? (read(draft.antecedent) ?? own) : own;
  const via = draft.via.flatMap((phrase) => {
    const mention = read(phrase);
    const asked =
      draft.setting !== null && phrase.start > draft.setting.start && phrase.end <= draft.setting.end;
    return mention && passesOn(mention, asked) ? [sources.resolve(mention, sentence)] : [];
  });
  return {
    draft,
    sentence,
    source: meant && sources.resolve(meant, sentence),
    byPronoun: own?.kind === "pronoun",
    via: via.filter((v) => v !== null),
    outer: null,
    cited: null,
    dropped: false,
  };
}

/** A hearer who is a link in the chain: an outlet, or who asked in an interview. Reporters, crowds and partners are not. */
const passesOn = (hearer: Mention, asked: boolean): boolean =>
  (hearer.kind === "outlet" && hearer.outlet !== null) || (asked && hearer.kind === "person");

function bySentence(links: Link[]): Link[][] {
  const groups = new Map<number, Link[]>();
  for (const link of links) groups.set(link.sentence, [...(groups.get(link.sentence) ?? []), link]);
  return [...groups.values()];
}
