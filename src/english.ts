/** The English words, where no browser looks them up: on the command line, and in the tests of exports. */
import messages from "../public/_locales/en/messages.json";
import { lookupIn, wordsOf } from "./catalogue";

/** Day before month: both halves of the English-reading world read that in one way. */
export const english = wordsOf(lookupIn(messages), () => "en-GB");
