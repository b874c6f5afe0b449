/** The reading from a grammar, as the engine asks for it. */
import type { Reading } from "../reading";
import type { Sentence } from "../sentences";
import { generalDrafts } from ".";
import { Hearsay } from "./hearsay";
import { readGeneral } from "./mention";
import { findGeneralPeople } from "./people";
import { phraseAfter } from "./phrases";

export const reading: Reading = {
  drafts() {
    const hearsay = new Hearsay();
    let before: Sentence | null = null;
    return (context, last, index) => {
      const drafts = hearsay.read(context, generalDrafts(context, last, before), index);
      before = context.sentence;
      return drafts;
    };
  },
  people: findGeneralPeople,
  mention: readGeneral,
  phraseAfter,
};
