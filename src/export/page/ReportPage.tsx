/** What is told of a trace → a page of its own, in the looks of the popup, for screen and paper. */
import type { ComponentChildren } from "preact";
import type { Words } from "../../catalogue";
import chain from "../../marks/chain.css?raw";
import marks from "../../marks/marks.css?raw";
import type { Segment } from "../../segments";
import { FindingTold, Joined, Linked } from "../markup";
import type { Report } from "../report";
import { ArticleText } from "./ArticleText";
import css from "./page.css?raw";
import { Said } from "./Said";
import { Tree } from "./Tree";

interface Props {
  told: Report;
  /** The article's text; empty to leave it out. */
  paragraphs: Segment[][];
  words: Words;
}

/** Nothing may load, run or be sent; only the page's own style is applied. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export const ReportPage = (props: Props) => (
  <html lang={props.words.language()} dir={props.words.say("direction") as "ltr" | "rtl"}>
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={POLICY} />
      <meta name="referrer" content="no-referrer" />
      <meta name="viewport" content="width=device-width" />
      <meta name="color-scheme" content="light dark" />
      <title>{props.told.title}</title>
      {/* Our own files; written as text, their signs would be escaped. */}
      <style dangerouslySetInnerHTML={{ __html: marks + chain + css }} />
    </head>
    <body>
      <main>
        <Body {...props} />
      </main>
      <footer>
        {props.told.footer.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </footer>
    </body>
  </html>
);

function Body({ told, paragraphs, words: { say } }: Props) {
  const { language, statements, credits } = told;
  return (
    <>
      <Head told={told} />
      <Section class="findings" title={say("findings")}>
        {told.findings.length > 0 && (
          <ul>
            {told.findings.map((finding, at) => (
              <li key={at}>
                <FindingTold {...finding} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section class="findings" title={say("corrections")}>
        {told.corrections.length > 0 && <Plain items={told.corrections} />}
      </Section>
      <Section class="chain" title={say("chain")}>
        {statements.length > 0 && <Tree root={told.chain} language={language} />}
      </Section>
      <Section class="text" title={say("report_article")}>
        {paragraphs.length > 0 && (
          <ArticleText paragraphs={paragraphs} statements={statements} language={language} say={say} />
        )}
      </Section>
      <Section class="statements" title={say("statements")}>
        {statements.length > 0 && (
          <ol>
            {statements.map((statement, at) => (
              <Said
                key={at}
                {...{ statement, language, say }}
                number={at + 1}
                isInText={paragraphs.length > 0}
              />
            ))}
          </ol>
        )}
      </Section>
      <Section class="credits" title={say("credits")}>
        {credits.length > 0 && <Plain items={credits.map(creditLine)} />}
      </Section>
    </>
  );
}

const Head = ({ told: { facts, language, title, url, summary } }: Pick<Props, "told">) => (
  <header>
    <p class="facts">
      <Joined parts={facts} />
    </p>
    <h1 lang={language} dir="auto">
      {title}
    </h1>
    {url && (
      <p class="address">
        <Linked url={url}>{url}</Linked>
      </p>
    )}
    <p class="summary">{summary}</p>
  </header>
);

/** Nothing where there is nothing in it. */
const Section = (props: { class: string; title: string; children: ComponentChildren }) =>
  props.children ? (
    <section class={props.class}>
      <h2>{props.title}</h2>
      {props.children}
    </section>
  ) : null;

const creditLine = ({ label, text, note }: Report["credits"][number]) =>
  `${label}: ${text}${note ? ` (${note})` : ""}`;

const Plain = ({ items }: { items: string[] }) => (
  <ul>
    {items.map((item) => (
      <li key={item} dir="auto">
        {item}
      </li>
    ))}
  </ul>
);
