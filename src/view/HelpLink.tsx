/** A question of the help → the way there. */
import { type Key, say } from "../words";

type IdIn<K> = K extends `help_${infer Id}_answer` ? Id : never;
/** The id of a question that the help answers: its messages are "help_closed" and "help_closed_answer". */
export type Question = IdIn<Key>;

export const HelpLink = ({ question }: { question: Question }) => (
  <a href={`/help/index.html#${question}`} target="_blank" rel="noopener">
    {say("help_more")}
  </a>
);
