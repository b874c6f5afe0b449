/** Trace → rich text: HTML that means what it says, and keeps its looks when it is pasted into a document. */
import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Words } from "../../catalogue";
import type { Format } from "../format";
import { After, FindingTold, Joined, Linked } from "../markup";
import type { Note } from "../note";
import { type Report, type ReportNode, type ReportStatement, report } from "../report";

export default {
  id: "html",
  label: "format_rich",
  isPasted: true,
  mime: "text/html",
  extension: "html",
  render: (trace, words) =>
    `<meta charset="utf-8">\n${renderToString(<RichText told={report(trace, words)} words={words} />)}\n`,
} satisfies Format;

const QUIET = "color:#595959";
const QUOTE = "margin:4px 0 4px 0;padding-left:12px;border-left:3px solid #9db4c0";

function RichText({ told, words: { say } }: { told: Report; words: Words }) {
  return (
    <article>
      <Head told={told} />
      <Listed title={say("findings")}>
        {told.findings.map((finding, at) => (
          <li key={at}>
            <FindingTold {...finding} />
          </li>
        ))}
      </Listed>
      <Listed title={say("corrections")}>{told.corrections.map(line)}</Listed>
      {told.statements.length > 0 && (
        <>
          <Listed title={say("chain")}>{[<Node key="" {...told.chain} />]}</Listed>
          <h2>{say("statements")}</h2>
          <ol>
            {told.statements.map((statement, at) => (
              <Item key={at} statement={statement} language={told.language} />
            ))}
          </ol>
        </>
      )}
      <Listed title={say("credits")}>
        {told.credits.map(({ label, text, note }) => (
          <li key={text}>
            {label}: <bdi>{text}</bdi>
            {note && ` (${note})`}
          </li>
        ))}
      </Listed>
      <hr />
      {told.footer.map((line) => (
        <p key={line} style={QUIET}>
          <small>{line}</small>
        </p>
      ))}
    </article>
  );
}

const Head = ({ told: { language, title, facts, url, summary } }: { told: Report }) => (
  <>
    <h1 lang={language} dir="auto">
      {title}
    </h1>
    {facts.length > 0 && (
      <p>
        <Joined parts={facts} />
      </p>
    )}
    {url && (
      <p>
        <Linked url={url}>{url}</Linked>
      </p>
    )}
    <p>
      <strong>{summary}</strong>
    </p>
  </>
);

const line = (text: string) => (
  <li key={text}>
    <bdi>{text}</bdi>
  </li>
);

const Listed = ({ title, children }: { title: string; children: ComponentChildren[] }) =>
  children.length === 0 ? null : (
    <>
      <h2>{title}</h2>
      <ul>{children}</ul>
    </>
  );

const Node = ({ name, role, notes, url, children }: ReportNode) => (
  <li>
    <strong>
      <Linked url={url}>{name}</Linked>
    </strong>
    <After text={role} />
    <Notes notes={notes} />
    {children.length > 0 && (
      <ul>
        {children.map((child, at) => (
          <Node key={at} {...child} />
        ))}
      </ul>
    )}
  </li>
);

function Item({ statement, language }: { statement: ReportStatement; language: string }) {
  const { speaker, role, via, notes, content, original, follow } = statement;
  return (
    <li>
      <p>
        <strong>
          <bdi>{speaker}</bdi>
        </strong>
        <After text={role} />
        <After text={via} />
        <br />
        <span style={QUIET}>
          <Joined parts={notes.map(({ text }) => text)} />
        </span>
      </p>
      <blockquote lang={language} dir="auto" style={QUOTE}>
        {content}
      </blockquote>
      {original && (
        <p>
          <Linked url={original.url}>{original.label}</Linked>
          <Notes notes={[...(original.title ? [{ text: original.title }] : []), ...original.notes]} />
        </p>
      )}
      {follow.map((line) => (
        <p key={line}>
          <bdi>{line}</bdi>
        </p>
      ))}
    </li>
  );
}

const Notes = ({ notes }: { notes: Note[] }) =>
  notes.length === 0 ? null : (
    <span style={QUIET}>
      {" ("}
      <Joined parts={notes.map(({ text }) => text)} />)
    </span>
  );
