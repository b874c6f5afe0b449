/** The reading from a grammar, as the engine asks for it. */
import type { Reading } from "../reading";
import { generalDrafts } from ".";
import { Hearsay } from "./hearsay";
import { readGeneral } from "./mention";
import { findGeneralPeople } from "./people";
import { phraseAfter } from "./phrases";

export const reading: Reading = {
  drafts() {
    const hearsay = new Hearsay();
    return (context, last, index) => hearsay.read(context, generalDrafts(context, last), index);
  },
  people: findGeneralPeople,
  mention: readGeneral,
  phraseAfter,
};
