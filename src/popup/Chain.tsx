/** The chain of sources → a tree from this page outward, as nested lists of buttons. */
import { useRef } from "preact/hooks";
import type { ChainNode } from "../export/chain";
import { KindIcon } from "../marks/KindIcon";
import type { Article } from "../trace";
import { say } from "../words";
import { byArrows } from "./arrows";
import { type Chosen, Node } from "./Node";

interface Props {
  root: ChainNode;
  article: Article;
  /** Id of the chosen node. */
  chosen: string | null;
  /** The words to find on a node's original, by the address of that original. */
  quoted: Map<string, string>;
  onChoose(chosen: Chosen): void;
}

export function Chain({ root, article, chosen, quoted, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  return (
    <section class="chain" aria-labelledby="chain">
      <h2 id="chain">{say("chain")}</h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys only move between its buttons. */}
      <div ref={list} onKeyDown={(event) => byArrows(event, list.current)}>
        <p class="root">
          <KindIcon kind="page" />
          <span>{say("this_page")}</span>
          {article.outlet && (
            <bdi class="here" lang={article.language}>
              {article.outlet.name}
            </bdi>
          )}
        </p>
        <ul>
          {root.children.map((node) => (
            <Node
              key={node.id}
              node={node}
              language={article.language}
              chosen={chosen}
              quoted={quoted}
              onChoose={onChoose}
            />
          ))}
        </ul>
      </div>
    </section>
  );
}
