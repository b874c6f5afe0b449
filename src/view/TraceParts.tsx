/** A trace → what its chains show, the chain of its sources, and its statements: all, or those of the chosen source. */
import { chain } from "../export/chain";
import { wordsAt } from "../export/words-at";
import { statements } from "../statement";
import type { Trace } from "../trace";
import { say } from "../words";
import type { Along } from "./along";
import { Chain } from "./Chain";
import { Corrections } from "./Corrections";
import { Findings } from "./Findings";
import type { Chosen } from "./Node";
import { Statements } from "./Statements";
import type { Hand } from "./state";

interface Props {
  trace: Trace;
  /** Whether Headwater can read the article's language; else it only knows what is quoted. */
  supported: boolean;
  chosen: Chosen | null;
  /** Ids of the statements that are lit up. */
  lit: string[];
  along?: Along;
  onChoose(chosen: Chosen | null): void;
  onLight(id: string): void;
  /** Null where nothing can be followed now. */
  onFollow: ((ids: string[]) => void) | null;
  /** Null where the trace stays as it is. */
  hand: Hand | null;
}

export function TraceParts({
  trace,
  supported,
  chosen,
  lit,
  along,
  onChoose,
  onLight,
  onFollow,
  hand,
}: Props) {
  const all = statements(trace);
  return (
    <>
      {supported && (
        <>
          <Findings trace={trace} />
          <Chain
            root={chain(trace)}
            article={trace.article}
            chosen={chosen?.node ?? null}
            quoted={wordsAt(trace)}
            onFollow={onFollow}
            hand={hand}
            onChoose={(now) => onChoose(now.node === chosen?.node ? null : now)}
          />
        </>
      )}
      <Statements
        title={say(supported ? "statements" : "quotations")}
        statements={chosen ? all.filter(({ id }) => chosen.ids.includes(id)) : all}
        language={trace.article.language}
        lit={lit}
        along={along}
        onLight={onLight}
        onAll={chosen && (() => onChoose(null))}
        hand={hand}
      />
      <Corrections corrections={trace.corrections ?? []} onUndo={hand?.undo ?? null} />
    </>
  );
}
