/** A state without statements → its sentence, and what the reader can do. */
import type { ComponentChildren } from "preact";
import { HelpLink, type Question } from "./HelpLink";

interface Props {
  /** 1 where the story's title does not stand above. */
  level: 1 | 2;
  title: string;
  help?: string;
  /** Tells more. */
  question: Question;
  children?: ComponentChildren;
}

export const State = ({ level, title, help, question, children }: Props) => (
  <section class="state">
    {level === 1 ? <h1>{title}</h1> : <h2>{title}</h2>}
    {help && <p>{help}</p>}
    {children}
    <p>
      <HelpLink question={question} />
    </p>
  </section>
);
