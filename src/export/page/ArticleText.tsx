/** The article's text → its paragraphs, each statement marked by its form and numbered where it ends. */
import type { Words } from "../../catalogue";
import type { Stretch } from "../passages";
import type { ReportStatement } from "../report";

interface Props {
  paragraphs: Stretch[][];
  statements: ReportStatement[];
  /** BCP 47. */
  language: string;
  say: Words["say"];
}

export const ArticleText = ({ paragraphs, language, ...shared }: Props) => (
  <div class="prose" lang={language} dir="auto">
    {paragraphs.map((paragraph, at) => (
      <p key={at} dir="auto">
        {paragraph.map((stretch, part) => (
          <Marked key={part} stretch={stretch} {...shared} />
        ))}
      </p>
    ))}
  </div>
);

interface MarkedProps extends Pick<Props, "statements" | "say"> {
  stretch: Stretch;
}

function Marked({ stretch: { text, within, ends }, statements, say }: MarkedProps) {
  const innermost = statements[within.at(-1) ?? -1];
  if (!innermost) return <>{text}</>;
  return (
    <>
      <mark class={innermost.form}>{text}</mark>
      {ends.map((statement) => (
        <sup key={statement}>
          <a
            id={`text-${statement + 1}`}
            href={`#statement-${statement + 1}`}
            aria-label={say("report_statement", String(statement + 1))}
          >
            {statement + 1}
          </a>
        </sup>
      ))}
    </>
  );
}
