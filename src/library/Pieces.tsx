/** A text held against another → its words, with those struck out that went and those underlined that came. */
import { say } from "../words";
import type { Piece } from "./compare";

export const Pieces = ({ of }: { of: Piece[] }) => (
  <>
    {of.map(({ in: side, text }, i) => {
      const key = `${i} ${side}`;
      if (side === "both") return <span key={key}>{text}</span>;
      const Side = side === "before" ? "del" : "ins";
      return (
        <Side key={key}>
          <span class="unseen">{say(`compare_only_${side}`)} </span>
          {text}
        </Side>
      );
    })}
  </>
);
