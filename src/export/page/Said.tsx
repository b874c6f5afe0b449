/** A statement of a report → who said it, its words, and how it stands in its original. */
import type { Words } from "../../catalogue";
import { PlaceView } from "../../marks/PlaceView";
import { After, Linked } from "../markup";
import type { ReportOriginal, ReportStatement } from "../report";
import { siteOf } from "../site";
import { NoteMark } from "./NoteMark";

interface Props {
  statement: ReportStatement;
  /** In the list, and in the text. */
  number: number;
  /** Whether the article's text stands in the report. */
  isInText: boolean;
  /** Of the article, BCP 47. */
  language: string;
  say: Words["say"];
}

export function Said({ statement, number, isInText, language, say }: Props) {
  const { form, speaker, role, via, notes, content, original, place, candidates, remark } = statement;
  return (
    <li id={`statement-${number}`} class={form}>
      <p class="number">
        {isInText ? (
          <a href={`#text-${number}`} aria-label={say("report_in_article", String(number))}>
            {number}
          </a>
        ) : (
          number
        )}
      </p>
      <div>
        <p lang={language}>
          <strong>
            <bdi>{speaker}</bdi>
          </strong>
          <span class="role">
            <After text={role} />
            <After text={via} />
          </span>
        </p>
        <p class="notes">
          {notes.map((note, at) => (
            <NoteMark key={at} note={note} />
          ))}
        </p>
        <blockquote lang={language} dir="auto">
          {content}
        </blockquote>
        {remark && <p class="remark">{remark}</p>}
        {original && <OriginalLine {...original} />}
        {place && <PlaceView place={place} language={place.language} say={say} />}
        {candidates.length > 0 && <p class="notes">{say("candidates")}</p>}
        {candidates.map(({ url, title }) => (
          <p key={url} class="notes">
            <Linked url={url}>{title || say("page_untitled", siteOf(url))}</Linked>
            <span>{siteOf(url)}</span>
          </p>
        ))}
      </div>
    </li>
  );
}

const OriginalLine = ({ url, address, label, title, site, notes }: ReportOriginal) => (
  <p class="notes">
    <Linked url={url}>{title ?? label}</Linked>
    {title && <bdi>{site}</bdi>}
    <span class="paper">{address}</span>
    {notes.map((note, at) => (
      <NoteMark key={at} note={note} />
    ))}
  </p>
);
