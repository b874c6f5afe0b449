/** The chosen box → what it is, which statements lead to it, and how each page that has something from it tells it. */
import type { Cite, Graph, GraphNode } from "../export/graph";
import { siteOf } from "../export/site";
import { KindIcon } from "../marks/KindIcon";
import { type Statement as Said, statements } from "../statement";
import type { Trace } from "../trace";
import { say } from "../words";
import { About } from "./About";
import { kindOf, wordsOf } from "./labels";
import { Told } from "./Told";

interface Props {
  node: GraphNode;
  whole: Graph;
  /** Of the article in front. */
  trace: Trace;
  /** Ids of the statements of the article in front whose ways are lit. */
  lit: string[] | null;
  onLight(ids: string[]): void;
  onClose(): void;
}

export function Facts({ node, whole, trace, lit, onLight, onClose }: Props) {
  return (
    <section class="facts" aria-labelledby="facts">
      <div class="heading">
        <h2 id="facts">
          <KindIcon kind={kindOf(node)} />
          <bdi lang={node.language}>{wordsOf(node).name}</bdi>
        </h2>
        <button type="button" class="plain" onClick={onClose}>
          {say("close")}
        </button>
      </div>
      <About node={node} />
      <Told
        title={say(node.isFront ? "statements" : "picture_lead")}
        all={statements(trace).filter(({ id }) => node.through.includes(id))}
        language={trace.article.language}
        isLit={(id) => lit?.includes(id) ?? false}
        onLight={(id) => onLight([id])}
      />
      {citing(node, whole).map(({ citer, cites }) => (
        <Told
          key={citer.id}
          title={say("picture_cited_by", siteOf(citer.page?.url ?? ""))}
          all={saidIn(citer, cites)}
          language={citer.language}
          isLit={() => false}
          onLight={(id) => onLight(cites.find((one) => idOn(citer, one) === id)?.roots ?? [])}
        />
      ))}
    </section>
  );
}

/** The pages, but the one in front, that have something from a node, with what they have. */
function citing({ id }: GraphNode, { nodes, edges }: Graph): { citer: GraphNode; cites: Cite[] }[] {
  const cites = edges.filter(({ to }) => to === id).flatMap((edge) => edge.cites);
  return nodes
    .filter(({ isFront, page }) => !isFront && page?.trace)
    .map((citer) => ({ citer, cites: cites.filter(({ page }) => page === citer.id) }))
    .filter((one) => one.cites.length > 0);
}

const saidIn = (citer: GraphNode, cites: Cite[]): Said[] => {
  const { page } = citer;
  if (!page?.trace) return [];
  const attributions = cites.map((one) => ({ ...one.attribution, id: idOn(citer, one) }));
  return statements({ ...page.trace, attributions });
};

/** Unique among the statements of several pages. */
const idOn = ({ id }: GraphNode, { attribution }: Cite): string =>
  `${encodeURIComponent(id)}-${attribution.id}`;
