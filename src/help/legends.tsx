/** The marks of the vocabulary, each with what it means: forms, kinds of source, statuses, how quotes stand. */
import type { ComponentChildren } from "preact";
import { FormMark } from "../marks/FormMark";
import { KindIcon } from "../marks/KindIcon";
import { StandsMark } from "../marks/StandsMark";
import { nextAfter, StatusMark } from "../marks/StatusMark";
import { say } from "../words";

const FORMS = ["direct", "mixed", "indirect"] as const;
const KINDS = ["person", "anonymous", "outlet", "organization", "document", "post"] as const;
/** The ways that went well come first. */
const STATUSES = [
  "followed",
  "primary",
  "circle",
  "found",
  "candidate",
  "named",
  "unnamed",
  "paywalled",
  "gone",
  "refused",
  "no-permission",
  "unreadable",
  "timeout",
  "failed",
] as const;
const STANDS = ["exact", "trimmed", "altered", "missing", "sense", "nowhere", "translated"] as const;

interface Row {
  mark: ComponentChildren;
  about: string;
}

const Legend = ({ rows }: { rows: Row[] }) => (
  <dl class="legend">
    {rows.map(({ mark, about }) => (
      <div key={about}>
        <dt>{mark}</dt>
        <dd>{about}</dd>
      </div>
    ))}
  </dl>
);

export const Forms = () => (
  <Legend
    rows={[
      ...FORMS.map((form) => ({ mark: <FormMark form={form} />, about: say(`help_form_${form}`) })),
      { mark: <mark>{say("help_lit")}</mark>, about: say("help_lit_about") },
      { mark: <span class="hedge">{say("hedged")}</span>, about: say("help_hedged_about") },
    ]}
  />
);

export const Kinds = () => (
  <ul class="kinds">
    {KINDS.map((kind) => (
      <li key={kind}>
        <KindIcon kind={kind} />
        {say(`kind_${kind}`)}
      </li>
    ))}
  </ul>
);

export const Statuses = () => (
  <Legend
    rows={STATUSES.map((status) => ({ mark: <StatusMark status={status} />, about: nextAfter(status) }))}
  />
);

export const Stands = () => (
  <Legend
    rows={STANDS.map((stands) => ({
      mark: <StandsMark stands={stands} />,
      about: say(`help_${stands}_about`),
    }))}
  />
);
