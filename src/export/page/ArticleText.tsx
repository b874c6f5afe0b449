/** The article's text → its paragraphs, each statement marked by its form and numbered where it ends. */
import type { Words } from "../../catalogue";
import type { Segment } from "../../segments";
import type { ReportStatement } from "../report";

interface Props {
  paragraphs: Segment[][];
  statements: ReportStatement[];
  /** BCP 47. */
  language: string;
  say: Words["say"];
}

export function ArticleText({ paragraphs, statements, language, say }: Props) {
  const numbers = new Map(statements.map(({ id }, at) => [id, at + 1]));
  return (
    <div class="prose" lang={language}>
      {paragraphs.map((paragraph, at) => (
        <p key={at} dir="auto">
          {paragraph.map(({ start, text, form, closes }) => (
            <>
              {form ? <mark class={form}>{text}</mark> : text}
              {closes.map((id) => (
                <NumberMark key={`${start} ${id}`} of={numbers.get(id) ?? 0} say={say} />
              ))}
            </>
          ))}
        </p>
      ))}
    </div>
  );
}

const NumberMark = ({ of, say }: { of: number; say: Words["say"] }) => (
  <sup>
    <a id={`text-${of}`} href={`#statement-${of}`} aria-label={say("report_statement", String(of))}>
      {of}
    </a>
  </sup>
);
