/** An SVG and what is drawn in it → zooming and moving, by wheel, fingers, drag, and by call. */
import { select } from "d3-selection";
import { type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity, zoomTransform } from "d3-zoom";
import type { Size } from "./layout";
import type { Scene, SceneNode } from "./scene";

export interface Zoom {
  by(factor: number): void;
  move(x: number, y: number): void;
  /** All of the scene; also after it has grown, until the reader moves it. */
  fit(scene: Scene): void;
  /** What has become of the scene, or of the window. */
  changed(scene: Scene): void;
  /** Moves a box into the window, unless it is in it. */
  reveal(node: SceneNode): void;
}

/** At a press of a key or button. */
export const FACTOR = 1.3;
const MARGIN = 24;
/** From here on small type is hard to read: the picture then begins where the reading does. */
const LEGIBLE = 0.6;
const LARGEST = 3;

/** @param viewport holds what is drawn. @param signal takes it off again. */
export function zoomOn(svg: SVGSVGElement, viewport: SVGGElement, signal: AbortSignal): Zoom {
  const all = select(svg);
  let isMoved = false;
  const behaviour: ZoomBehavior<SVGSVGElement, unknown> = zoom<SVGSVGElement, unknown>().on(
    "zoom",
    ({ transform, sourceEvent }: { transform: ZoomTransform; sourceEvent: Event | null }) => {
      viewport.setAttribute("transform", String(transform));
      if (sourceEvent) isMoved = true;
    },
  );
  all.call(behaviour);
  signal.addEventListener("abort", () => all.on(".zoom", null));

  const window = (): Size => ({ width: svg.clientWidth, height: svg.clientHeight });
  const show = (scene: Scene, least: number) => {
    const fitting = fittingScale(scene, window());
    behaviour.scaleExtent([Math.min(fitting, LEGIBLE) / 2, LARGEST]);
    behaviour.translateExtent(around(scene, window(), fitting));
    all.call(behaviour.transform, placedAt(scene, window(), Math.max(fitting, least)));
  };
  return {
    by(factor) {
      isMoved = true;
      all.call(behaviour.scaleBy, factor);
    },
    move(x, y) {
      isMoved = true;
      const { k } = zoomTransform(svg);
      all.call(behaviour.translateBy, x / k, y / k);
    },
    fit(scene) {
      isMoved = false;
      show(scene, 0);
    },
    changed(scene) {
      if (!isMoved) return show(scene, LEGIBLE);
      behaviour.translateExtent(around(scene, window(), fittingScale(scene, window())));
    },
    reveal({ at, box }) {
      const { width, height } = window();
      const transform = zoomTransform(svg);
      const [left, top] = transform.apply([at.x, at.y]);
      const [right, bottom] = transform.apply([at.x + box.width, at.y + box.height]);
      if (left >= 0 && top >= 0 && right <= width && bottom <= height) return;
      all.call(behaviour.translateTo, at.x + box.width / 2, at.y + box.height / 2);
    },
  };
}

const fittingScale = ({ width, height }: Size, window: Size): number =>
  Math.min((window.width - 2 * MARGIN) / width, (window.height - 2 * MARGIN) / height, 1);

/** In the middle; where that is too large for the window, the page in front is in it, at the side where reading begins. */
function placedAt({ width, height, direction, nodes }: Scene, window: Size, scale: number): ZoomTransform {
  const front = nodes[0] as SceneNode;
  const centred = (length: number, room: number, middle: number) =>
    length * scale <= room ? (room - length * scale) / 2 : room / 2 - middle * scale;
  const begun = (length: number, room: number, atEnd: boolean) => {
    if (length * scale <= room) return (room - length * scale) / 2;
    return atEnd ? room - MARGIN - length * scale : MARGIN;
  };
  const x =
    direction === "down"
      ? centred(width, window.width, front.at.x + front.box.width / 2)
      : begun(width, window.width, direction === "left");
  const y =
    direction === "down"
      ? begun(height, window.height, false)
      : centred(height, window.height, front.at.y + front.box.height / 2);
  return zoomIdentity.translate(x, y).scale(scale);
}

/** How far the picture may be moved: never out of sight. */
function around({ width, height }: Size, window: Size, scale: number): [[number, number], [number, number]] {
  const [x, y] = [window.width / scale / 2, window.height / scale / 2];
  return [
    [-x, -y],
    [width + x, height + y],
  ];
}
