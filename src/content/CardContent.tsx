/** A statement → what its card says: who, through whom, in what words and where, and the way to the original. */
import { fragmentUrl } from "../export/fragment";
import { FormMark } from "../marks/FormMark";
import { HowFound } from "../marks/HowFound";
import { KindIcon } from "../marks/KindIcon";
import { PlaceView } from "../marks/PlaceView";
import { StandsMark } from "../marks/StandsMark";
import { NoteMark, YoursMark } from "../marks/YoursMark";
import { standsOf } from "../stands";
import { type Statement, webAddress } from "../statement";
import { say } from "../words";

interface Props {
  statement: Statement;
  language: string;
}

export function CardContent({ statement, language }: Props) {
  const { speaker, via, attribution } = statement;
  const { original, followed } = attribution;
  const stands = standsOf(attribution);
  return (
    <>
      <p class="who">
        {speaker && <KindIcon kind={speaker.kind} />}
        <strong dir="auto" lang={language}>
          {speaker?.name ?? say(attribution.pattern === "quotation" ? "quotation" : "speaker_unknown")}
        </strong>
        {speaker && <span class="kind">{say(`kind_${speaker.kind}`)}</span>}
      </p>
      {speaker?.role && (
        <p class="role" dir="auto" lang={language}>
          {speaker.role}
        </p>
      )}
      {via.length > 0 && (
        <p class="via">
          {say("via")}
          {via.map((source) => (
            <bdi key={source.id} lang={language}>
              {source.name}
            </bdi>
          ))}
        </p>
      )}
      <Wording statement={statement} language={language} />
      <p class="marks">
        <FormMark form={attribution.form} />
        {attribution.hedged && <span class="hedge">{say("hedged")}</span>}
        {stands && <StandsMark stands={stands} />}
        {(attribution.byReader || speaker?.byReader) && <YoursMark />}
      </p>
      <NoteMark note={attribution.note} />
      {followed?.place && (
        <PlaceView
          place={followed.place}
          language={original?.trace?.article.language ?? language}
          say={say}
        />
      )}
      <OriginalLink statement={statement} />
      <HowFound statement={statement} tabIndex={-1} />
    </>
  );
}

function Wording({ statement: { cue, attribution }, language }: Props) {
  if (!cue && !attribution.setting) return null;
  return (
    <dl>
      {cue && (
        <>
          <dt>{say("cue")}</dt>
          <dd dir="auto" lang={language}>
            {say("quoted", cue)}
          </dd>
        </>
      )}
      {attribution.setting && (
        <>
          <dt>{say("setting")}</dt>
          <dd dir="auto" lang={language}>
            {attribution.setting}
          </dd>
        </>
      )}
    </dl>
  );
}

function OriginalLink({ statement: { attribution, sought } }: Pick<Props, "statement">) {
  const url = webAddress(attribution.original?.url);
  if (!url) return null;
  return (
    <p class="original">
      <a href={fragmentUrl(url, sought)} target="_blank" rel="noopener noreferrer">
        {say("original_at", new URL(url).hostname.replace(/^www\./, ""))}
      </a>
    </p>
  );
}
