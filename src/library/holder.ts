/** The library → what corrects an entry of it: each correction is kept as it is made. */
import type { ByHand } from "../by-hand";
import type { Holder } from "../view/hand";
import { say } from "../words";
import { corrected } from "./correcting";
import type { Entry } from "./entry";
import { unkept } from "./keeping";
import type { Unreadable } from "./read-entry";
import type { Library, Unkept } from "./store";

export function holderOf(shelf: Pick<Library, "change">, id: string): Holder<Entry> {
  const keep = async (change: (hand: ByHand) => void) => {
    const now = await shelf.change(id, (entry) => corrected(entry, change));
    if (now === null) return say("library_gone");
    return "failed" in now ? why(now) : now;
  };
  return {
    correct: (changes) => keep((hand) => hand.correct(changes)),
    undo: (ids) => keep((hand) => hand.undo(ids)),
  };
}

const why = ({ failed }: Unkept | Unreadable): string =>
  failed === "broken" || failed === "newer" ? say(`library_${failed}`) : unkept({ failed });
