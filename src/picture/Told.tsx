/** Statements of one page → a list under a heading; a click on one lights its way. */
import type { Statement as Said } from "../statement";
import { Statement } from "../view/Statement";

interface Props {
  title: string;
  all: Said[];
  language: string;
  isLit(id: string): boolean;
  onLight(id: string): void;
}

export const Told = ({ title, all, language, isLit, onLight }: Props) =>
  all.length === 0 ? null : (
    <section class="told">
      <h3>{title}</h3>
      <ol>
        {all.map((statement) => (
          <Statement
            key={statement.id}
            statement={statement}
            language={language}
            lit={isLit(statement.id)}
            inView={false}
            hand={null}
            onLight={() => onLight(statement.id)}
          />
        ))}
      </ol>
    </section>
  );
