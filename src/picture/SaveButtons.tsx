/** The picture as it is shown → files, by a click. */
import { useState } from "preact/hooks";
import { fileName } from "../export/file-name";
import type { Graph } from "../export/graph";
import type { Trace } from "../trace";
import { download } from "../view/download";
import { say } from "../words";
import css from "./drawing.css?inline";
import { spoken } from "./labels";
import { outlineOf, outlineText } from "./outline";
import { Saved } from "./Saved";
import { pngOf, svgText, writtenOut } from "./save";
import type { Scene } from "./scene";
import type { Measure } from "./text";

interface Props {
  scene: Scene;
  trace: Trace;
  /** With nothing folded. */
  whole: Graph;
  measure: Measure;
}

const FORMATS = ["SVG", "PNG"] as const;

export function SaveButtons({ scene, trace, whole, measure }: Props) {
  const [said, setSaid] = useState("");
  const save = async (format: (typeof FORMATS)[number]) => {
    const told = outlineText(outlineOf(whole), (node, isAgain) =>
      isAgain ? `${spoken(node)} (${say("picture_again")})` : spoken(node),
    );
    const svg = svgText(<Saved {...{ scene, trace, measure, told }} css={writtenOut(css)} />);
    const file = format === "SVG" ? new Blob([svg], { type: "image/svg+xml" }) : await pngOf(svg);
    const name = fileName(trace, format.toLowerCase());
    if (file) download(name, file);
    setSaid(file ? say("saved", name) : say("picture_too_large"));
  };
  return (
    <>
      <p class="said" role="status">
        {said}
      </p>
      {FORMATS.map((format) => (
        <button key={format} type="button" class="button" onClick={() => void save(format)}>
          {say("save", format)}
        </button>
      ))}
    </>
  );
}
