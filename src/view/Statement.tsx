/** A statement → its item in the list: speaker, way, wording, excerpt, form. */
import { useState } from "preact/hooks";
import { FormMark } from "../marks/FormMark";
import { HowFound } from "../marks/HowFound";
import { StandsMark } from "../marks/StandsMark";
import { StatusMark } from "../marks/StatusMark";
import { NoteMark, YoursMark } from "../marks/YoursMark";
import { standsOf } from "../stands";
import type { Statement as Said } from "../statement";
import type { Change } from "../trace";
import { list, say } from "../words";
import { Found } from "./Found";
import { OriginalLink } from "./OriginalLink";
import { StatementEdit, type StatementEditing, StatementMenu } from "./StatementEdit";
import type { Hand } from "./state";

interface Props {
  statement: Said;
  language: string;
  lit: boolean;
  /** Whether the reader sees it in the page now. */
  inView: boolean;
  onLight(): void;
  /** Null where the trace stays as it is. */
  hand: Hand | null;
}

export function Statement({ statement, language, lit, inView, onLight, hand }: Props) {
  const { speaker, via, cue, excerpt, sought, attribution } = statement;
  const name = speaker?.name ?? say(attribution.pattern === "quotation" ? "quotation" : "speaker_unknown");
  const stands = standsOf(attribution);
  const [editing, setEditing] = useState<StatementEditing | null>(null);
  return (
    <li id={`statement-${attribution.id}`} class={`statement ${attribution.form}${inView ? " in-view" : ""}`}>
      <button type="button" class="said-by" data-step aria-pressed={lit} onClick={onLight}>
        <span class="who" lang={language}>
          <bdi class="name">{name}</bdi>
          {via.length > 0 && (
            <span class="via">
              {" "}
              {say("via")} <bdi>{list(via.map((source) => source.name))}</bdi>
            </span>
          )}
          {cue && (
            <>
              {" · "}
              <bdi class="cue">{cue}</bdi>
            </>
          )}
        </span>
        <span class="excerpt" lang={language}>
          <bdi>{excerpt}</bdi>
        </span>
      </button>
      {hand && <StatementMenu onEdit={setEditing} onDrop={() => hand.correct([dropOf(statement)])} />}
      <div class="about">
        <FormMark form={attribution.form} />
        {attribution.hedged && <span class="hedge">{say("hedged")}</span>}
        {attribution.setting && (
          <bdi class="setting" lang={language}>
            {attribution.setting}
          </bdi>
        )}
        <OriginalLink url={attribution.original?.url} quoted={sought} of={name} />
        {attribution.followed && !stands && <StatusMark status={attribution.followed.status} />}
        {stands && <StandsMark stands={stands} />}
        {attribution.byReader && <YoursMark />}
        <HowFound statement={statement} />
      </div>
      <NoteMark note={attribution.note} />
      {editing && hand && (
        <StatementEdit
          editing={editing}
          attribution={attribution}
          sources={hand.sources}
          onDone={(changes) => {
            setEditing(null);
            if (changes.length > 0) hand.correct(changes);
          }}
        />
      )}
      <Found statement={statement} language={language} />
    </li>
  );
}

const dropOf = ({ id }: Said): Change => ({ what: "drop", attribution: id });
