/** A trace → the page of its picture: the story, the picture, and beside it what the chosen box is. */
import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { type GraphNode, graph } from "../export/graph";
import type { Trace } from "../trace";
import { Canvas } from "./Canvas";
import { Facts } from "./Facts";
import { type Folded, fold } from "./fold";
import { Head } from "./Head";
import type { Size } from "./layout";
import { Overview } from "./Overview";
import { betterFor, stageOf } from "./scene";
import { canvasMeasure } from "./text";
import { waysOf } from "./ways";

interface Props {
  first: Trace;
  /** Calls back when following has found more, until the signal aborts. */
  onFollowed(changed: (trace: Trace) => void, signal: AbortSignal): void;
  /** Lights up statements in the story's page. */
  light(ids: string[]): void;
  /** To the story. */
  back(): void;
}

export function PicturePage({ first, onFollowed, light, back }: Props) {
  const [trace, setTrace] = useState(first);
  const [size, setSize] = useState<Size>({ width: 1000, height: 600 });
  const [chosen, setChosen] = useState<string | null>(null);
  /** Ids of statements whose ways are lit. */
  const [lit, setLit] = useState<string[] | null>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const lifetime = new AbortController();
    onFollowed(setTrace, lifetime.signal);
    return () => lifetime.abort();
  }, [onFollowed]);

  const measure = useMemo(canvasMeasure, []);
  const whole = useMemo(() => graph(trace), [trace]);
  const folded = useMemo(() => fold(whole, open), [whole, open]);
  const stage = useMemo(() => stageOf(folded, measure), [folded, measure]);
  const { direction } = getComputedStyle(document.documentElement);
  const scene = betterFor(size, stage, direction === "rtl" ? "left" : "right");
  const ways = useMemo(() => waysOf(folded, lit), [folded, lit]);
  const resize = useCallback(({ width, height }: Size) => setSize({ width, height }), []);

  const choose = (node: { id: string; through: string[] } | null) => {
    setChosen(node?.id ?? null);
    setLit(node?.through ?? null);
    if (node) light(node.through);
  };
  const lightOne = (ids: string[]) => {
    setLit(ids);
    light(ids);
  };
  const onBox = (node: GraphNode | Folded) => {
    if ("folded" in node) setOpen(new Set([...open, node.id]));
    else choose(node.id === chosen ? null : node);
  };
  const at = whole.nodes.find(({ id }) => id === chosen);

  return (
    <>
      <Head
        {...{ trace, whole, scene, measure, back }}
        onFold={open.size > 0 ? () => setOpen(new Set()) : null}
      />
      <Canvas
        scene={scene}
        size={size}
        lit={ways}
        chosen={chosen}
        toldBy="told"
        onChoose={onBox}
        onResize={resize}
      />
      <aside class="beside">
        {at && (
          <Facts
            node={at}
            whole={whole}
            trace={trace}
            lit={lit}
            onLight={lightOne}
            onClose={() => choose(null)}
          />
        )}
        <Overview whole={whole} trace={trace} isHidden={at !== undefined} onChoose={choose} />
      </aside>
    </>
  );
}
