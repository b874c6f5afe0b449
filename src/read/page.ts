/** Document → Page: a copy of the page to work on, and its text as chunks of plain data that lead back to the live nodes. */
import { clutterIn, hiddenIn } from "./clutter";
import { copyOf } from "./copy";
import { type Anchor, flat, type Run } from "./flow";
import { select } from "./own";
import { BESIDE, BLOCK, MEDIA, NEVER, TEXT_BLOCK } from "./tags";

/** An element, as plain data: what is asked of it often, and of the copy after it has been taken apart. */
export interface Box {
  tag: string;
  /** Class and id in lower case, words parted by one space: "article body js content". */
  names: string;
  parent: Box | null;
  /** In the copy. */
  element: Element;
  /** Why nothing in it is prose; null where it may be. */
  out: "never" | "hidden" | "consent" | "clutter" | "aside" | null;
  /** Whether it, or an element around it, is out after all (see cut.ts). */
  cut: boolean;
  /** Characters of prose in it. */
  prose: number;
  /** Chunks of text in it. */
  chunks: number;
  /** Whether a picture or film is in it. */
  media: boolean;
  depth: number;
  /** Of a block quotation: the address it says it is from, as written. */
  cite: string | null;
}

/** Text that no block element or empty line parts: a paragraph, a heading, an item, a caption, a button row. */
export interface Chunk {
  box: Box;
  runs: Run[];
  /** White space collapsed, trimmed. */
  text: string;
  /** Share of the text that stands in links. */
  linked: number;
  /** Number of the chunk on the page. */
  index: number;
}

export interface Page {
  copy: Document;
  chunks: Chunk[];
  boxes: Box[];
}

/** Form controls and images lend their name to the form and document around them; without one they cannot. */
function unname(copy: Document): void {
  const clobbering = "form,input,button,select,textarea,fieldset,output,object,embed,img,iframe";
  for (const element of select(copy, clobbering)) {
    element.removeAttribute("name");
    if (element.localName !== "form") element.removeAttribute("id");
  }
  for (const form of select(copy, "form[id]")) form.removeAttribute("id");
}

const plain = (names: string): string =>
  names
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .toLowerCase()
    .trim();

const citeOf = (element: Element): string | null =>
  element.getAttribute("cite") || element.getAttribute("data-instgrm-permalink");

function box(element: Element, parent: Box | null): Box {
  const tag = element.localName;
  const names = plain(`${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`);
  const made: Box = {
    tag,
    names,
    parent,
    element,
    out: null,
    cut: false,
    prose: 0,
    chunks: 0,
    media: MEDIA.has(tag),
    depth: (parent?.depth ?? 0) + 1,
    cite: tag === "blockquote" ? citeOf(element) : null,
  };
  made.out = NEVER.has(tag)
    ? "never"
    : hiddenIn(element, names)
      ? "hidden"
      : BESIDE.has(tag)
        ? "clutter"
        : clutterIn(element, names);
  return made;
}

/** Whether text on both sides of the element's edge is parted. Unknown elements inside a paragraph are taken for inline. */
const parts = (box: Box): boolean =>
  BLOCK.has(box.tag) || (box.tag.includes("-") && !(box.parent && TEXT_BLOCK.has(blockOf(box.parent).tag)));

function blockOf(from: Box): Box {
  let at = from;
  while (at.parent && !BLOCK.has(at.tag)) at = at.parent;
  return at;
}

const letters = (runs: Run[]) => runs.reduce((sum, run) => sum + run.raw.trim().length, 0);

/** What a chunk of these runs says. */
export const read = (runs: Run[]): Pick<Chunk, "runs" | "text" | "linked"> => ({
  runs,
  text: flat(runs),
  linked: letters(runs.filter((run) => run.link)) / (letters(runs) || 1),
});

/** Collects runs into chunks. */
class Chunker {
  readonly chunks: Chunk[] = [];
  private runs: Run[] = [];
  private holder: Box | null = null;
  private breaks = 0;

  add(run: Run): void {
    if (!run.raw.trim()) {
      if (this.runs.length) this.runs.push(run);
      return;
    }
    if (this.breaks > 1 || (this.breaks === 1 && this.endsParagraph())) this.end();
    this.breaks = 0;
    this.holder ??= blockOf(run.inside);
    this.runs.push(run);
  }

  lineBreak(inside: Box): void {
    this.breaks++;
    if (this.runs.length) this.runs.push({ copy: null, live: null, raw: "\n", inside, link: null });
  }

  end(): void {
    if (this.holder) {
      this.chunks.push({ box: this.holder, index: this.chunks.length, ...read(this.runs) });
    }
    this.runs = [];
    this.holder = null;
    this.breaks = 0;
  }

  /** A single `<br>` after a long line that ends as a sentence does parts paragraphs, too. */
  private endsParagraph(): boolean {
    const line = flat(this.runs);
    return line.length > 80 && /[.!?。！？…]["”’»“)]*$/.test(line);
  }
}

/** Walks without recursion: pages nest thousands of elements deep. */
function walk(root: Element, live: Map<Text, Text>): { chunks: Chunk[]; boxes: Box[] } {
  const chunker = new Chunker();
  const boxes: Box[] = [];
  let inside: Box | null = null;
  let link: Anchor | null = null;
  let anchor: Element | null = null;
  let node: Node | null = root;
  const leave = (left: Box) => {
    if (parts(left)) chunker.end();
    if (anchor === left.element) link = anchor = null;
    inside = left.parent;
  };
  while (node) {
    let down: Node | null = null;
    if (node.nodeType === 3) {
      const copy = node as Text;
      const raw = copy.data;
      if (inside) {
        chunker.add({ copy, live: live.get(copy) ?? null, raw, inside, link });
      }
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const made: Box = box(element, inside);
      if (made.tag === "br") chunker.lineBreak(inside ?? made);
      else if (made.out !== "never") {
        if (parts(made)) chunker.end();
        boxes.push(made);
        const href = made.tag === "a" && element.getAttribute("href");
        if (href) [link, anchor] = [{ href }, element];
        inside = made;
        down = element.firstChild;
        if (!down) leave(made);
      } else boxes.push(made);
    }
    if (down) {
      node = down;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (inside && node === (inside as Box).element) leave(inside);
    }
    node = !node || node === root ? null : node.nextSibling;
  }
  chunker.end();
  return { chunks: chunker.chunks, boxes };
}

/** Null where there is nothing to read: no body, or frames in its place. */
export function survey(document: Document): Page | null {
  const { copy, live } = copyOf(document);
  unname(copy);
  const body = copy.body;
  if (body?.localName !== "body") return null;
  const { chunks, boxes } = walk(body, live);
  return { copy, chunks, boxes };
}
