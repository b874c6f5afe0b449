/** All of the picture in words: what the chains show, how to read the picture, and the same as a list. */
import type { Graph, GraphNode } from "../export/graph";
import { StandsMark } from "../marks/StandsMark";
import { SIGNS, type Stands } from "../stands";
import type { Trace } from "../trace";
import { Findings } from "../view/Findings";
import { say } from "../words";
import { standingsOf } from "./labels";
import { Outline } from "./Outline";
import { outlineOf } from "./outline";

interface Props {
  whole: Graph;
  trace: Trace;
  isHidden: boolean;
  onChoose(node: GraphNode): void;
}

export function Overview({ whole, trace, isHidden, onChoose }: Props) {
  const signs = signsIn(whole);
  return (
    <div hidden={isHidden}>
      <Findings trace={trace} />
      <section class="reading">
        <h2>{say("picture_reading")}</h2>
        <p>{say("picture_arrows")}</p>
        {signs.length > 0 && <Signs signs={signs} />}
        <p>{say("picture_keys")}</p>
      </section>
      <section id="told" class="outline" aria-labelledby="list">
        <h2 id="list">{say("picture_list")}</h2>
        <ul>
          <Outline of={outlineOf(whole)} onChoose={onChoose} />
        </ul>
      </section>
    </div>
  );
}

const Signs = ({ signs }: { signs: Stands[] }) => (
  <>
    <p>{say("picture_signs")}</p>
    <ul class="signs">
      {signs.map((stands) => (
        <li key={stands}>
          <StandsMark stands={stands} />
        </li>
      ))}
    </ul>
  </>
);

/** Those that stand on any line. */
function signsIn({ nodes, edges }: Graph): Stands[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const used = new Set(
    edges.flatMap((edge) => standingsOf(edge, byId.get(edge.to)).map(({ stands }) => stands)),
  );
  return (Object.keys(SIGNS) as Stands[]).filter((stands) => used.has(stands));
}
