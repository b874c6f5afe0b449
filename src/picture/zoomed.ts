/** A scene in a window → its SVG, zoomed and moved by wheel, fingers, drag, and keys; whole on paper. */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Size } from "./layout";
import { arrowStep } from "./neighbours";
import type { Scene } from "./scene";
import { FACTOR, type Zoom, zoomOn } from "./zoom";

/** Pixels at a press of an arrow key. */
const STEP = 80;

/** @param size of the window, as `onResize` told it. */
export function useZoom(scene: Scene, size: Size, onResize: (size: Size) => void) {
  const svg = useRef<SVGSVGElement>(null);
  const viewport = useRef<SVGGElement>(null);
  const [zoom, setZoom] = useState<Zoom>();
  useLayoutEffect(() => {
    if (!svg.current || !viewport.current) return;
    const lifetime = new AbortController();
    setZoom(zoomOn(svg.current, viewport.current, lifetime.signal));
    const observer = new ResizeObserver(([entry]) => entry && onResize(entry.contentRect));
    observer.observe(svg.current);
    return () => {
      observer.disconnect();
      lifetime.abort();
    };
  }, [onResize]);
  useEffect(() => zoom?.changed(scene), [zoom, scene, size]);
  useEffect(() => printedWhole(svg.current, scene), [scene]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    const step = arrowStep(event.key, STEP);
    if (step) zoom?.move(-step[0], -step[1]);
    else if (event.key === "+" || event.key === "=") zoom?.by(FACTOR);
    else if (event.key === "-") zoom?.by(1 / FACTOR);
    else if (event.key === "0") zoom?.fit(scene);
    else return;
    event.preventDefault();
  };
  return { svg, viewport, zoom, onKeyDown };
}

/** On paper all of the picture stands, however it is zoomed in the window. @returns what takes that back. */
function printedWhole(svg: SVGSVGElement | null, { width, height }: Size): () => void {
  const lifetime = new AbortController();
  const whole = () => svg?.setAttribute("viewBox", `0 0 ${width} ${height}`);
  addEventListener("beforeprint", whole, { signal: lifetime.signal });
  addEventListener("afterprint", () => svg?.removeAttribute("viewBox"), { signal: lifetime.signal });
  return () => lifetime.abort();
}
