/** A source of the chain → its item, with its pages and those behind it; a click lights up what came through it. */

import { useState } from "preact/hooks";
import type { ChainNode, PageNode } from "../export/chain";
import { KindIcon } from "../marks/KindIcon";
import { StatusMark } from "../marks/StatusMark";
import { NoteMark, YoursMark } from "../marks/YoursMark";
import { count, say } from "../words";
import { OriginalLink } from "./OriginalLink";
import { PageLine } from "./PageLine";
import { SourceEdit, type SourceEditing, SourceMenu } from "./SourceEdit";
import type { Hand } from "./state";

/** A node, with all statements that came through it. */
export interface Chosen {
  node: string;
  ids: string[];
}

export interface Shared {
  /** The article's, BCP 47. */
  language: string;
  /** Id of the chosen node. */
  chosen: string | null;
  /** The words to find on a node's original, by the address of that original. */
  quoted: Map<string, string>;
  onChoose(chosen: Chosen): void;
  /** Follows the statements of a node; null while something is being followed. */
  onFollow: ((ids: string[]) => void) | null;
  /** Null where the trace stays as it is. */
  hand: Hand | null;
}

interface Below extends Shared {
  /** Addresses of the pages that stand above already. */
  above: string[];
}

function Node({ node, ...shared }: Below & { node: ChainNode }) {
  const [editing, setEditing] = useState<SourceEditing | null>(null);
  const { source, link, pages, children } = node;
  if (!source) return null;
  const { language, chosen, quoted, onChoose, onFollow, above, hand } = shared;
  const isOfArticle = !node.id.includes("://");
  const canFollow = isOfArticle && (link !== null || source.domain !== null);
  // Who says a thing to the page on which it stands has nothing further up: that needs no words.
  const ends = isOfArticle ? node.ends : node.ends.filter((status) => status !== "named");
  const linked = link && !above.includes(link.url) && pages.length === 0 ? link.url : undefined;
  return (
    <li class="node">
      <div class="row">
        <button
          type="button"
          class="source"
          data-step
          aria-pressed={chosen === node.id}
          onClick={() => onChoose({ node: node.id, ids: node.through })}
        >
          <KindIcon kind={source.kind} />
          <span class="what">
            <bdi class="name" lang={language}>
              {source.name}
            </bdi>{" "}
            <span class="kind">{say(`kind_${source.kind}`)}</span> {source.byReader && <YoursMark />}
            {source.role && (
              <bdi class="role" lang={language}>
                {source.role}
              </bdi>
            )}
            {ends.map((status) => (
              <StatusMark key={status} status={status} />
            ))}
          </span>
          <Total of={node.total} />
        </button>
        <span class="ways">
          {canFollow && onFollow && (
            <button
              type="button"
              class="follow-node"
              aria-label={say("follow_of", source.name)}
              title={say("follow")}
              onClick={() => onFollow(node.through)}
            />
          )}
          <OriginalLink url={linked} quoted={quoted.get(linked ?? "") ?? ""} of={source.name} />
          {isOfArticle && hand && (
            <SourceMenu source={source} isOnly={hand.sources.length < 2} onEdit={setEditing} />
          )}
        </span>
      </div>
      <NoteMark note={source.note} />
      {editing && hand && (
        <SourceEdit
          editing={editing}
          source={source}
          sources={hand.sources}
          onDone={(changes) => {
            setEditing(null);
            if (changes.length > 0) hand.correct(changes);
          }}
        />
      )}
      <Branches pages={pages} nodes={children} {...shared} />
    </li>
  );
}

/** What comes out of a node: its pages, each with the sources it names, then the sources behind it. */
export function Branches({ pages, nodes, ...shared }: Below & { pages: PageNode[]; nodes: ChainNode[] }) {
  if (pages.length + nodes.length === 0) return null;
  const above = [...shared.above, ...pages.map(({ original }) => original.url)];
  return (
    <ul>
      {pages.map((page) => (
        <li key={page.id} class="node page-node">
          <PageLine page={page} quoted={shared.quoted.get(page.original.url) ?? ""} />
          {page.chain && (
            <Branches
              {...shared}
              pages={page.chain.pages}
              nodes={page.chain.children.filter((node) => !saysSame(node, nodes))}
              above={above}
            />
          )}
        </li>
      ))}
      {nodes.map((node) => (
        <Node key={node.id} {...shared} node={node} above={above} />
      ))}
    </ul>
  );
}

/** Whom a page has it from tells nothing new where the article names the same, and nothing is behind them. */
const saysSame = ({ source, pages, children }: ChainNode, nodes: ChainNode[]): boolean =>
  pages.length + children.length === 0 && nodes.some((node) => node.source?.name === source?.name);

/** The figure for the eye, the words for the ear. */
const Total = ({ of }: { of: number }) => (
  <span class="total" title={count("statements", of)}>
    <span aria-hidden="true">{of}</span>
    <span class="unseen">{count("statements", of)}</span>
  </span>
);
