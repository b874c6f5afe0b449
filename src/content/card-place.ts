/** A box of words and the size of a card → where the card stands: beside the words, and inside the viewport. */

export interface Box {
  left: number;
  top: number;
  bottom: number;
}

interface Size {
  width: number;
  height: number;
}

/** Between words and card. */
const GAP = 6;
/** Between card and the viewport's edge. */
const MARGIN = 8;

/** All in CSS pixels from the viewport's left and top. Below the words if it fits, else above, else where there is more room. */
export function placeCard(words: Box, card: Size, viewport: Size): { left: number; top: number } {
  const below = viewport.height - words.bottom - GAP - MARGIN;
  const above = words.top - GAP - MARGIN;
  const top =
    card.height <= below || (card.height > above && below >= above)
      ? words.bottom + GAP
      : words.top - GAP - card.height;
  return {
    left: within(words.left, viewport.width - card.width - MARGIN),
    top: within(top, viewport.height - card.height - MARGIN),
  };
}

/** Where both edges cannot be kept, the first is: it is where reading begins. */
const within = (at: number, last: number) => Math.max(Math.min(at, last), MARGIN);
