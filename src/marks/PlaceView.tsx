/** Where a statement stands in its original → the sentences there, with its words lit, or with what differs shown. */
import type { Difference, Place } from "../trace";
import { say } from "../words";

interface Props {
  place: Place;
  /** Of the original, BCP 47. */
  language: string;
}

export function PlaceView({ place, language }: Props) {
  return (
    <figure class="place">
      <figcaption>{say("place")}</figcaption>
      <blockquote dir="auto" lang={language}>
        {place.differences.length > 0
          ? place.differences.map((difference, i) => (
              <Differing key={`${i} ${difference.text}`} {...difference} />
            ))
          : lit(place)}
      </blockquote>
    </figure>
  );
}

function lit({ text, words }: Place) {
  const at = text.indexOf(words);
  if (at < 0 || words === text) return text;
  return (
    <>
      {text.slice(0, at)}
      <mark>{words}</mark>
      {text.slice(at + words.length)}
    </>
  );
}

const Differing = ({ in: side, text }: Difference) => {
  if (side === "both") return <>{text} </>;
  const Side = side === "quote" ? "del" : "ins";
  return (
    <>
      <Side>
        <span class="unseen">{say(`only_${side}`)} </span>
        {text}
      </Side>{" "}
    </>
  );
};
