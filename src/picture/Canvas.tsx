/** A scene → the picture in the window: zoomed and moved, its boxes to be chosen by click or key. */
import { say } from "../words";
import { useBoxes } from "./boxes";
import { Drawing } from "./Drawing";
import type { Size } from "./layout";
import type { Scene, SceneNode } from "./scene";
import type { Ways } from "./ways";
import { ZoomButtons } from "./ZoomButtons";
import { useZoom } from "./zoomed";

interface Props {
  scene: Scene;
  /** Of the window it is shown in. */
  size: Size;
  lit: Ways | null;
  /** Id of the chosen box. */
  chosen: string | null;
  /** Id of the element that tells the same in words. */
  toldBy: string;
  onChoose(node: SceneNode["node"]): void;
  onResize(size: Size): void;
}

export function Canvas({ scene, size, lit, chosen, toldBy, onChoose, onResize }: Props) {
  const { svg, viewport, zoom, onKeyDown } = useZoom(scene, size, onResize);
  const interact = useBoxes(scene, { zoom, chosen, onChoose });
  return (
    <div class="canvas">
      {/* biome-ignore lint/a11y/useSemanticElements: an SVG is no fieldset. */}
      <svg
        ref={svg}
        role="group"
        tabindex={0}
        aria-label={say("picture")}
        aria-details={toldBy}
        onKeyDown={onKeyDown}
      >
        <g ref={viewport} class="viewport">
          <Drawing scene={scene} lit={lit} interact={interact} />
        </g>
      </svg>
      <ZoomButtons onZoom={(factor) => zoom?.by(factor)} onFit={() => zoom?.fit(scene)} />
    </div>
  );
}
