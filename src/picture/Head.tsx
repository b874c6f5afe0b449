/** The story, and what can be done with its picture. */
import type { Graph } from "../export/graph";
import type { Trace } from "../trace";
import { Header } from "../view/Header";
import { say } from "../words";
import { SaveButtons } from "./SaveButtons";
import type { Scene } from "./scene";
import type { Measure } from "./text";

interface Props {
  trace: Trace;
  /** With nothing folded. */
  whole: Graph;
  scene: Scene;
  measure: Measure;
  /** Null where nothing was unfolded. */
  onFold: (() => void) | null;
  /** To the story. */
  back(): void;
}

export const Head = ({ trace, whole, scene, measure, onFold, back }: Props) => (
  <div class="head">
    <Header trace={trace} />
    <div class="tools">
      {onFold && (
        <button type="button" class="button" onClick={onFold}>
          {say("picture_fold")}
        </button>
      )}
      <SaveButtons {...{ scene, trace, whole, measure }} />
      <button type="button" class="button" onClick={back}>
        {say("allow_back")}
      </button>
    </div>
  </div>
);
