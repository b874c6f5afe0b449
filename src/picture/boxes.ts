/** The boxes of a scene → buttons: one Tab stop for all, the arrow keys go from one to the next. */
import type { SVGAttributes } from "preact";
import { useState } from "preact/hooks";
import { spoken } from "./labels";
import { neighbour } from "./neighbours";
import type { Scene, SceneNode } from "./scene";
import type { Zoom } from "./zoom";

interface Needed {
  zoom: Zoom | undefined;
  /** Id of the chosen box. */
  chosen: string | null;
  onChoose(node: SceneNode["node"]): void;
}

/** @returns what makes of a box a button. */
export function useBoxes({ nodes }: Scene, { zoom, chosen, onChoose }: Needed) {
  /** Ids of the box last visited, and of the one that the Tab key stops at. */
  const [last, setLast] = useState<string>();
  const stop = (nodes.find(({ node }) => node.id === last) ?? nodes[0])?.node.id;

  return (one: SceneNode): SVGAttributes<SVGGElement> => ({
    role: "button",
    tabindex: one.node.id === stop ? 0 : -1,
    "aria-label": spoken(one.node),
    ...("folded" in one.node ? { "aria-expanded": false } : { "aria-pressed": one.node.id === chosen }),
    onClick: () => onChoose(one.node),
    onFocus: ({ currentTarget }) => {
      setLast(one.node.id);
      if (currentTarget.matches(":focus-visible")) zoom?.reveal(one);
    },
    onKeyDown: (event) => {
      const next = neighbour(nodes, one, event.key);
      if (next) boxAt(event.currentTarget, nodes.indexOf(next))?.focus();
      else if (event.key === "Enter" || event.key === " ") onChoose(one.node);
      else return;
      event.preventDefault();
    },
  });
}

const boxAt = (sibling: Element, at: number): SVGGElement | undefined =>
  sibling.parentElement?.querySelectorAll<SVGGElement>("[role=button]")[at];
