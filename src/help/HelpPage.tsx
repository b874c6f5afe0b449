/** Questions a reader asks, each with its answer; the address may name one: "#closed". */
import type { ComponentChildren } from "preact";
import type { Shortcut } from "../shortcuts";
import type { Question } from "../view/HelpLink";
import { say } from "../words";
import { PRECISION, RECALL } from "./figures";
import { Keys } from "./Keys";
import { Forms, Kinds, Stands, Statuses } from "./legends";

interface Props {
  keys: { shortcuts: Shortcut[]; change(): void };
  openOptions(): void;
}

interface Answered {
  id: Question;
  /** What the answer shows below its words. */
  more?: ComponentChildren;
}

export function HelpPage({ keys, openOptions }: Props) {
  const toOptions = (
    <button type="button" class="button" onClick={openOptions}>
      {say("options_title")}
    </button>
  );
  const questions: Answered[] = [
    { id: "colours", more: <Forms /> },
    { id: "chain", more: <Kinds /> },
    { id: "status", more: <Statuses /> },
    { id: "stands", more: <Stands /> },
    { id: "missing" },
    { id: "nothing" },
    { id: "closed" },
    { id: "trust" },
    { id: "sites", more: toOptions },
    { id: "sent" },
    { id: "library" },
    { id: "keys", more: <Keys {...keys} /> },
    { id: "error" },
  ];
  return (
    <>
      <header>
        <h1>{say("help_title")}</h1>
        <a href="/welcome/index.html">{say("help_start")}</a>
      </header>
      <nav aria-label={say("help_contents")}>
        <ul>
          {questions.map(({ id }) => (
            <li key={id}>
              <a href={`#${id}`}>{say(`help_${id}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {questions.map(({ id, more }) => (
        <section key={id} id={id} aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{say(`help_${id}`)}</h2>
          {answer(id).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {more}
        </section>
      ))}
    </>
  );
}

const answer = (id: Question): string[] =>
  say(`help_${id}_answer`, String(PRECISION), String(RECALL)).split("\n\n");
