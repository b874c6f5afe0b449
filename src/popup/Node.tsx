/** A source of the chain → its item, with those behind it; a click lights up what came through it. */
import type { ChainNode } from "../export/chain";
import { KindIcon } from "../marks/KindIcon";
import { count, say } from "../words";
import { OriginalLink } from "./OriginalLink";

/** A node, with all statements that came through it. */
export interface Chosen {
  node: string;
  ids: string[];
}

interface Props {
  node: ChainNode;
  language: string;
  chosen: string | null;
  quoted: Map<string, string>;
  onChoose(chosen: Chosen): void;
}

export function Node({ node, language, chosen, quoted, onChoose }: Props) {
  const { source, link } = node;
  if (!source) return null;
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
            <span class="kind">{say(`kind_${source.kind}`)}</span>
            {source.role && (
              <bdi class="role" lang={language}>
                {source.role}
              </bdi>
            )}
          </span>
          <Total of={node.total} />
        </button>
        <OriginalLink url={link?.url} quoted={quoted.get(link?.url ?? "") ?? ""} of={source.name} />
      </div>
      {node.children.length > 0 && (
        <ul>
          {node.children.map((child) => (
            <Node key={child.id} {...{ node: child, language, chosen, quoted, onChoose }} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** The figure for the eye, the words for the ear. */
const Total = ({ of }: { of: number }) => (
  <span class="total" title={count("statements", of)}>
    <span aria-hidden="true">{of}</span>
    <span class="unseen">{count("statements", of)}</span>
  </span>
);
