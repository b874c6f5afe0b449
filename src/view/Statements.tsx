/** Statements in text order → a list; a click on one lights it up in the page. */
import { useRef } from "preact/hooks";
import type { Statement as Said } from "../statement";
import { say } from "../words";
import { AddStatement } from "./AddStatement";
import { type Along, STILL, useAlong } from "./along";
import { byArrows } from "./arrows";
import { Statement } from "./Statement";
import type { Hand } from "./state";

interface Props {
  title: string;
  statements: Said[];
  /** The article's, BCP 47. */
  language: string;
  lit: string[];
  /** Where the page can be seen beside the list. */
  along?: Along;
  onLight(id: string): void;
  /** Shows all statements again; null where all are shown. */
  onAll: (() => void) | null;
  /** Null where the trace stays as it is. */
  hand: Hand | null;
}

export function Statements({ title, statements, language, lit, along = STILL, onLight, onAll, hand }: Props) {
  const list = useRef<HTMLOListElement>(null);
  useAlong(
    list,
    statements.map(({ id }) => id),
    along,
  );

  return (
    <section class="statements" aria-labelledby="statements">
      <div class="heading">
        <h2 id="statements">{title}</h2>
        {onAll && (
          <button type="button" class="plain" onClick={onAll}>
            {say("show_all")}
          </button>
        )}
      </div>
      {hand?.ask && <AddStatement ask={hand.ask} />}
      <ol ref={list} onKeyDown={(event) => byArrows(event, list.current)}>
        {statements.map((statement) => (
          <Statement
            key={statement.id}
            statement={statement}
            language={language}
            lit={lit.includes(statement.id)}
            inView={along.inView.includes(statement.id)}
            onLight={() => onLight(statement.id)}
            hand={hand}
          />
        ))}
      </ol>
    </section>
  );
}
