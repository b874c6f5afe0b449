/** Blocks → passages: block quotations, embedded posts and long quotations, taken over whole from somebody. */
import type { Block, Story } from "../trace";

/** Block indices, `end` exclusive. */
export interface Passage {
  start: number;
  end: number;
  /** The block that signs it: "— Ada Vale (@adavale) May 4". It is no text of the passage. */
  signature: number | null;
  /** A quotation of several paragraphs that an outlet announces, in running text. */
  announced: boolean;
}

/** "— Ada Vale", "Ada Vale (@adavale), 4 May". */
const SIGNATURE = /^[—–]\s?\p{L}|^\p{L}[^.!?]*\(@[\w.]+\)/u;
/** Words in a signature: a name, a handle and a date. */
const LONGEST_SIGNATURE = 14;
/** Paragraphs that a quotation left open may run over. */
const LONGEST_QUOTATION = 8;

/** @param namesOutlet whether a block names an outlet @returns by the index of each block of theirs */
export function findPassages(story: Story, namesOutlet: (block: Block) => boolean): Map<number, Passage> {
  const { blocks } = story;
  const textOf = (index: number) => {
    const block = blocks[index];
    return block ? story.article.text.slice(block.start, block.end) : "";
  };
  const passages = new Map<number, Passage>();
  for (let i = 0; i < blocks.length; i++) {
    const quoted = isQuoted(blocks[i]);
    const end = quoted
      ? endOfQuoted(blocks, i, textOf)
      : announces(textOf(i - 1)) && namesOutlet(blocks[i - 1] as Block)
        ? endOfQuotation(i, textOf)
        : i;
    if (end === i) continue;
    const signed = quoted && isSignature(textOf(end - 1));
    const passage = { start: i, end, signature: signed ? end - 1 : null, announced: !quoted };
    for (; i < end; i++) passages.set(i, passage);
    i--;
  }
  return passages;
}

const isQuoted = (block: Block | undefined): boolean => block?.kind === "quote" || block?.kind === "post";

const isSignature = (text: string): boolean =>
  SIGNATURE.test(text) && text.split(/\s+/).length <= LONGEST_SIGNATURE;

const announces = (text: string): boolean => /:\s*$/.test(text);

/** Quoted blocks in a row, up to the one that signs them. */
function endOfQuoted(blocks: Block[], start: number, textOf: (index: number) => string): number {
  let end = start + 1;
  while (end < blocks.length && isQuoted(blocks[end])) if (isSignature(textOf(end++))) break;
  return end;
}

/** From a paragraph that opens a quotation to the one that closes it; `start` where nothing is opened. */
function endOfQuotation(start: number, textOf: (index: number) => string): number {
  if (!opens(textOf(start))) return start;
  for (let i = start; i < start + LONGEST_QUOTATION; i++) {
    const text = textOf(i);
    if (!text) break;
    if (closes(text)) return opens(textOf(i + 1)) && i === start ? i : i + 1;
  }
  return start;
}

const opens = (text: string): boolean => /^["“«„]/.test(text);
const closes = (text: string): boolean => /["”»“][.,]?\s*$/.test(text);
