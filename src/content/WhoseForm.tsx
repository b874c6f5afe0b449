/** Words of the page → a small form in which the reader says who said them; or why that cannot be asked of them. */
import { useState } from "preact/hooks";
import { namedAs } from "../changes";
import { NameField } from "../marks/NameField";
import { type Speaker, SpeakerFields } from "../marks/SpeakerFields";
import type { Named, Source } from "../trace";
import { say } from "../words";

interface Props {
  /** Null where they are not part of the article. */
  excerpt: string | null;
  sources: Source[];
  /** The article's, BCP 47. */
  language: string;
  /** @param path as in an attribution; null where the reader leaves all as it was. */
  onDone(path: Named[] | null): void;
}

export function WhoseForm({ excerpt, sources, language, onDone }: Props) {
  const [speaker, setSpeaker] = useState<Speaker>({ name: "", kind: "person" });
  const [through, setThrough] = useState("");
  const cancel = () => onDone(null);
  if (excerpt === null) return <Outside onClose={cancel} />;

  const path = () => [
    ...(through.trim() ? [namedAs(through, "outlet", sources)] : []),
    namedAs(speaker.name, speaker.kind, sources),
  ];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onDone(path());
      }}
    >
      <h2 id="whose">{say("menu_selection")}</h2>
      <blockquote dir="auto" lang={language}>
        {excerpt}
      </blockquote>
      <SpeakerFields label={say("name")} value={speaker} sources={sources} onChange={setSpeaker} />
      <NameField label={say("through")} value={through} sources={sources} optional onChange={setThrough} />
      <p class="buttons">
        <button type="submit" class="main">
          {say("ask_add")}
        </button>
        <button type="button" onClick={cancel}>
          {say("cancel")}
        </button>
      </p>
    </form>
  );
}

const Outside = ({ onClose }: { onClose(): void }) => (
  <div>
    <h2 id="whose">{say("ask_outside")}</h2>
    <p>{say("ask_outside_help")}</p>
    <p class="buttons">
      <button type="button" class="main" onClick={onClose}>
        {say("close")}
      </button>
    </p>
  </div>
);
