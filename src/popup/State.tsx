/** A state without statements → its sentence, and what the reader can do. */
import type { ComponentChildren } from "preact";

interface Props {
  title: string;
  help: string;
  children?: ComponentChildren;
}

export const State = ({ title, help, children }: Props) => (
  <section class="state">
    <h2>{title}</h2>
    <p>{help}</p>
    {children}
  </section>
);
