/** The chain of sources → a tree from this page outward, as nested lists of buttons. */
import { useRef } from "preact/hooks";
import type { ChainNode } from "../export/chain";
import { KindIcon } from "../marks/KindIcon";
import type { Article } from "../trace";
import { say } from "../words";
import { byArrows } from "./arrows";
import { Branches, type Shared } from "./Node";

interface Props extends Omit<Shared, "language"> {
  root: ChainNode;
  article: Article;
}

export function Chain({ root, article, ...shared }: Props) {
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
        <Branches
          pages={root.pages}
          nodes={root.children}
          language={article.language}
          above={[]}
          {...shared}
        />
      </div>
    </section>
  );
}
