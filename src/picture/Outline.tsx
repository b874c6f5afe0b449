/** The tree in words → nested lists of buttons, each of which chooses its box. */
import type { GraphNode } from "../export/graph";
import { KindIcon } from "../marks/KindIcon";
import { say } from "../words";
import { kindOf, wordsOf } from "./labels";
import type { OutlineItem } from "./outline";

interface Props {
  of: OutlineItem;
  onChoose(node: GraphNode): void;
}

export function Outline({ of: { node, isAgain, isCircle, from }, onChoose }: Props) {
  const { name, title, about, statusWords, origin } = wordsOf(node);
  const more = [title, ...about, isCircle ? say("picture_circle") : statusWords, origin].filter(Boolean);
  return (
    <li>
      <button type="button" class="outline-node" onClick={() => onChoose(node)}>
        <KindIcon kind={kindOf(node)} />
        <span>
          <bdi class="name" lang={node.language}>
            {name}
          </bdi>{" "}
          <span class="quiet">{isAgain ? say("picture_again") : more.join(" · ")}</span>
        </span>
      </button>
      {from.length > 0 && (
        <ul>
          {from.map((item) => (
            <Outline key={item.node.id} of={item} onChoose={onChoose} />
          ))}
        </ul>
      )}
    </li>
  );
}
