/** A correction by the reader → the sentence that tells of it. */
import type { Words } from "../catalogue";
import type { Correction, SourceKind } from "../trace";
import { excerpt } from "./excerpt";

/** In UTF-16 code units. */
const ENOUGH_TO_KNOW = 100;

export function correctionLine(correction: Correction, words: Words): string {
  const told = lineOf(correction, words);
  return correction.unfit ? words.say("correction_unfit", told) : told;
}

function lineOf(correction: Correction, { say }: Words): string {
  const about = excerpt(correction.about, ENOUGH_TO_KNOW);
  const { was, now } = correction;
  switch (correction.what) {
    case "rename":
    case "merge":
      return say(`correction_${correction.what}`, about, now ?? "");
    case "kind": {
      const [before, after] = [was, now].map((kind) => kind && say(`kind_${kind as SourceKind}`));
      return say("correction_kind", about, before ?? "", after ?? "");
    }
    case "drop":
      return say("correction_drop", about);
    case "speaker":
      return was === null
        ? say("correction_speaker_named", about, now ?? "")
        : say("correction_speaker", about, now ?? "", was);
    case "add":
      return say("correction_add", about, now ?? "");
    case "note":
      return now === null ? say("correction_note_gone", about) : say("correction_note", about, now);
  }
}
