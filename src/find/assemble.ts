/** Links between statements and sources → the trace's own values. */
import type { OutletDirectory } from "../outlets";
import type { Attribution, Form, Range, Source, Story } from "../trace";
import { apart } from "./apart";
import { pathOf, type Statement } from "./chains";
import { confidenceOf } from "./confidence";
import type { Draft, Span } from "./draft";
import { isHedged } from "./hedges";
import type { Lexicon } from "./lexicon";
import { originalFinder } from "./originals";
import type { Parsed } from "./parse";
import type { Known } from "./sources";
import { spanText, type Token } from "./tokens";

export function assemble(
  story: Story,
  parsed: Parsed,
  statements: Statement[],
  directory: OutletDirectory,
  lexicon: Lexicon,
): { sources: Source[]; attributions: Attribution[] } {
  const { tokens } = parsed;
  const range = (span: Span): Range => ({
    start: (tokens[span.start] as Token).start,
    end: (tokens[span.end - 1] as Token).end,
  });
  const isOwn = ownOutlet(story, directory);
  for (const statement of statements) {
    const { source, cue } = wordsOf(statement);
    statement.draft.content = apart(statement.draft, source, cue);
  }
  const kept = statements
    .filter((statement) => !statement.dropped && statement.draft.content.length > 0)
    .sort(
      (a, b) =>
        (a.draft.cue ?? a.draft.content[0] ?? a.draft.frame).start -
        (b.draft.cue ?? b.draft.content[0] ?? b.draft.frame).start,
    );
  const paths = kept.map((statement) => pathOf(statement, isOwn));
  const used = [...new Set(paths.flat())];
  used.sort((a, b) => firstMention(a) - firstMention(b));
  const ids = new Map(used.map((known, i) => [known, `s${i + 1}`]));
  const originalOf = originalFinder(story, tokens, kept, (statement) => pathOf(statement, isOwn), directory);
  const attributions = kept.map((statement, i): Attribution => {
    const { draft } = statement;
    const { source, cue } = wordsOf(statement);
    return {
      id: `a${i + 1}`,
      sentence: range(draft.sentence),
      source: source && range(source),
      cue: cue && range(cue),
      content: draft.content.map(range),
      form: formOf(tokens, draft),
      path: (paths[i] as Known[]).map((known) => ids.get(known) as string),
      hedged: isHedged(tokens, draft, lexicon),
      setting: draft.setting && spanText(tokens, draft.setting.start, draft.setting.end),
      confidence: Math.round(100 * confidenceOf(statement, (paths[i] as Known[]).length)) / 100,
      pattern: draft.pattern,
      original: originalOf(statement),
    };
  });
  return { sources: used.map((known) => toSource(known, ids.get(known) as string, range)), attributions };
}

function toSource(known: Known, id: string, range: (span: Span) => Range): Source {
  const { name, kind, role, outlet, mentions } = known;
  return {
    id,
    name,
    kind,
    role,
    domain: outlet?.domain || null,
    mentions: mentions
      .filter((m) => m.phrase.core.end > m.phrase.core.start)
      .map((m) => range(m.phrase.core)),
  };
}

const firstMention = (known: Known): number => known.mentions[0]?.phrase.start ?? 0;

/** Whether a source is the outlet that publishes the page. */
function ownOutlet(story: Story, directory: OutletDirectory): (source: Known) => boolean {
  const own = story.article.outlet;
  const name = own?.name.toLowerCase().replace(/^the /, "");
  const host = own?.domain ?? story.article.url;
  return (source) => {
    if (source.kind !== "outlet" && source.kind !== "organization") return false;
    if (name && source.name.toLowerCase().replace(/^the /, "") === name) return true;
    return !!(host && source.outlet && directory.sameSite(source.outlet.domain, host));
  };
}

function formOf(tokens: Token[], draft: Draft): Form {
  if (draft.verbatim) return "direct";
  let inside = 0;
  let outside = 0;
  for (const span of draft.content) {
    for (let i = span.start; i < span.end; i++) {
      const token = tokens[i] as Token;
      if (!token.word) continue;
      if (token.quote >= 0) inside++;
      else outside++;
    }
  }
  return outside === 0 ? "direct" : inside === 0 ? "indirect" : "mixed";
}

/** The words that tell who says it: the innermost source's, where one is cited. */
function wordsOf({ draft, cited }: Statement): { source: Span | null; cue: Span | null } {
  const phrase = cited?.draft.source ?? draft.source;
  const isElsewhere = draft.elided && phrase === draft.source;
  const cue = cited?.draft.cue ?? draft.cue;
  if (!phrase || isElsewhere) return { source: null, cue };
  // "citant des témoins, que des tirs …": what seems to describe them may be what they say, or that they say it.
  const runsOn = [...draft.content, ...(cue ? [cue] : [])].some(
    ({ start, end }) => start < phrase.end && phrase.core.end < end,
  );
  return { source: runsOn ? { start: phrase.start, end: phrase.core.end } : phrase, cue };
}
