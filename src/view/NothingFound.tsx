/** An article without statements → why: nothing is attributed in it, or its language cannot be read yet. */
import { languageName, say } from "../words";
import { State } from "./State";

interface Props {
  /** BCP 47. */
  language: string;
  supported: boolean;
}

export const NothingFound = ({ language, supported }: Props) =>
  supported ? (
    <State level={2} title={say("state_nothing")} help={say("state_nothing_help")} question="nothing" />
  ) : (
    <State
      level={2}
      title={say("state_language", languageName(language))}
      help={say("state_language_help")}
      question="nothing"
    />
  );
