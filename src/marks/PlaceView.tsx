/** Where a statement stands in its original → the sentences there, with its words lit, or with what differs shown. */
import type { JSX } from "preact";
import type { Words } from "../catalogue";
import type { Difference, Place } from "../trace";

interface Props {
  place: Place;
  /** Of the original, BCP 47. */
  language: string;
  say: Words["say"];
}

export function PlaceView({ place, language, say }: Props) {
  return (
    <figure class="place">
      <figcaption>{say("place")}</figcaption>
      <blockquote dir="auto" lang={language}>
        {place.differences.length > 0
          ? place.differences.map((difference, i) => (
              <Differing key={`${i} ${difference.text}`} {...difference} say={say} />
            ))
          : lit(place)}
      </blockquote>
    </figure>
  );
}

/** What is left out between the words of a trimmed quote stands between their parts. */
function lit({ text, words }: Place) {
  const parts: (string | JSX.Element)[] = [];
  let rest = text;
  for (const part of words.split(" … ")) {
    const at = rest.indexOf(part);
    if (at < 0 || part === text) break;
    parts.push(rest.slice(0, at), <mark key={parts.length}>{part}</mark>);
    rest = rest.slice(at + part.length);
  }
  return [...parts, rest];
}

const Differing = ({ in: side, text, say }: Difference & Pick<Props, "say">) => {
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
