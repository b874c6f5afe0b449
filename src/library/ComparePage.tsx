/** Two versions of a page → what went and what came, in the text and among the statements. */
import { statements } from "../statement";
import type { Trace } from "../trace";
import { count, moment, say } from "../words";
import { compareTexts, type Paragraph } from "./compare";
import { compareStatements } from "./compare-statements";
import { Pieces } from "./Pieces";
import { StatementChanges } from "./StatementChanges";

export interface Version {
  /** ISO 8601; null of a page that was not kept, but is open in its tab. */
  keptAt: string | null;
  trace: Trace;
}

export function ComparePage({ before, after }: { before: Version; after: Version }) {
  const { title, language, outlet } = after.trace.article;
  const paragraphs = compareTexts(written(before.trace), written(after.trace));
  const changes = compareStatements(statements(before.trace), statements(after.trace));
  return (
    <article class="compared">
      <header>
        {outlet && (
          <bdi class="outlet" lang={language}>
            {outlet.name}
          </bdi>
        )}
        <h1 dir="auto" lang={language}>
          {title || say("untitled")}
        </h1>
        <p class="about-kept">
          <span>{before.keptAt && say("compare_before", moment(before.keptAt))}</span>
          <span>{after.keptAt ? say("compare_after", moment(after.keptAt)) : say("compare_now")}</span>
        </p>
      </header>
      <section aria-labelledby="text-changes">
        <h2 id="text-changes">{say("compare_text")}</h2>
        <p class="about-kept">{summary(paragraphs)}</p>
        <div class="text" lang={language}>
          {runs(paragraphs).map((run) => (
            <Run key={run.at} {...run} />
          ))}
        </div>
      </section>
      <section aria-labelledby="statement-changes">
        <h2 id="statement-changes">{say("statements")}</h2>
        <StatementChanges changes={changes} language={language} />
      </section>
    </article>
  );
}

/** The title is the first paragraph of what there is to read. */
const written = ({ article }: Trace) => `${article.title}\n\n${article.text}`;

interface Stretch {
  /** Number of its first paragraph. */
  at: number;
  paragraphs: Paragraph[];
}

/** Paragraphs that stayed the same follow each other in one run; each other one is alone. */
function runs(paragraphs: Paragraph[]): Stretch[] {
  const made: Stretch[] = [];
  for (const [at, paragraph] of paragraphs.entries()) {
    const last = made.at(-1);
    if (paragraph.change === "same" && last?.paragraphs[0]?.change === "same")
      last.paragraphs.push(paragraph);
    else made.push({ at, paragraphs: [paragraph] });
  }
  return made;
}

function Run({ paragraphs }: Stretch) {
  const shown = paragraphs.map(({ change, pieces }, i) => (
    <p key={i} class={change} dir="auto">
      <Pieces of={pieces} />
    </p>
  ));
  if (paragraphs[0]?.change !== "same" || paragraphs.length === 1) return <>{shown}</>;
  return (
    <details>
      <summary>{count("compare_same", paragraphs.length)}</summary>
      {shown}
    </details>
  );
}

function summary(paragraphs: Paragraph[]): string {
  const many = (of: Paragraph["change"]) => paragraphs.filter(({ change }) => change === of).length;
  const parts = (["changed", "new", "gone"] as const).filter((change) => many(change) > 0);
  if (parts.length === 0) return say("compare_no_change");
  return parts.map((change) => count(`compare_${change}`, many(change))).join(", ");
}
