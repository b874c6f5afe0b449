/** Tells by its words and its place whether a chunk stands beside the article's text: a caption, a pointer elsewhere, an appeal. */
import { namesMedia } from "./clutter";
import { endsSentence } from "./compare";
import type { Box, Chunk } from "./page";
import { appeal, creditAtEnd, pictureBy, readAlso } from "./phrases";
import { isInvitation, postAround } from "./post";
import { HEADING } from "./tags";

export const isHeading = (chunk: Chunk): boolean => HEADING.has(chunk.box.tag);

/** Of a post, links and pictures are what it says, not a way to elsewhere. */
export const isBeside = (chunk: Chunk): boolean =>
  postAround(chunk.box) ? isInvitation(chunk) : isPromotion(chunk) || isCaption(chunk);

/** A short text alone beside a picture, in a box named for pictures or worded as captions are. */
function isCaption(chunk: Chunk): boolean {
  const { text } = chunk;
  if (text.length < 300 && pictureBy.test(text)) return true;
  if (text.length < 400 && creditAtEnd.test(text)) return true;
  let at: Box | null = chunk.box;
  for (let i = 0; at && i < 4 && at.chunks <= 3; i++, at = at.parent) {
    if (
      at.media &&
      text.length < 400 &&
      (namesMedia(at.names) || (!endsSentence(text) && !isHeading(chunk) && at.chunks === 1))
    )
      return true;
  }
  return false;
}

/** A line that points to another story or asks for something. */
function isPromotion({ text, linked }: Chunk): boolean {
  if (linked > 0.9) return true;
  if (linked > 0.6 && !endsSentence(text)) return true;
  if (readAlso.test(text) && (linked > 0.3 || text.length < 100)) return true;
  return (
    text.length < 300 && (linked > 0.15 || text.length < 150) && appeal.test(text) && !/["“”„«»]/.test(text)
  );
}
