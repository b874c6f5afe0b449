/** An article as it was read → its text, the statements in it highlighted, each a way to its place in the list. */
import type { ComponentChildren } from "preact";
import { type Segment, segments } from "../segments";
import { statements, webAddress } from "../statement";
import type { Block } from "../trace";
import { say } from "../words";
import type { Entry } from "./entry";

interface Marks {
  /** Whether the statements are highlighted. */
  shown: boolean;
  /** Ids of those lit up. */
  lit: string[];
  onChoose(id: string): void;
}

type Props = Pick<Entry, "trace" | "blocks" | "links">;

export function ArticleText({ trace, blocks, links, ...marks }: Marks & Props) {
  const speakers = new Map(statements(trace).map(({ id, speaker }) => [id, speaker?.name ?? ""]));
  return (
    <section class="text" aria-label={say("article")} lang={trace.article.language}>
      {blocks.map((block) => (
        <Passage key={block.start} block={block}>
          {segments(trace, links, block).map((segment) => (
            <Part key={segment.start} segment={segment} speakers={speakers} {...marks} />
          ))}
        </Passage>
      ))}
    </section>
  );
}

function Passage({ block: { kind, url, author }, children }: { block: Block; children: ComponentChildren }) {
  switch (kind) {
    case "heading":
      return <h2 dir="auto">{children}</h2>;
    case "item":
      return (
        <p class="item" dir="auto">
          {children}
        </p>
      );
    case "quote":
      return <blockquote dir="auto">{children}</blockquote>;
    case "post":
      return (
        <blockquote class="post" dir="auto">
          {children}
          <footer>
            <Away url={url}>{author ?? url}</Away>
          </footer>
        </blockquote>
      );
    default:
      return <p dir="auto">{children}</p>;
  }
}

interface PartProps extends Marks {
  segment: Segment;
  /** Who said it, by the statement's id; "" where the text leaves it open. */
  speakers: Map<string, string>;
}

function Part({ segment, speakers, shown, lit, onChoose }: PartProps) {
  const { text, ids, form, opens, url } = segment;
  const [id] = ids;
  if (id === undefined || form === null || !shown) return <Away url={url ?? undefined}>{text}</Away>;
  const isLit = ids.some((one) => lit.includes(one));
  return (
    <mark class={isLit ? `${form} lit` : form} data-statements={ids.join(" ")}>
      {url ? (
        <Away url={url}>{text}</Away>
      ) : (
        <a
          href={`#statement-${id}`}
          title={speakers.get(id) || say("speaker_unknown")}
          tabIndex={opens ? 0 : -1}
          onClick={(event) => {
            event.preventDefault();
            onChoose(id);
          }}
        >
          {text}
        </a>
      )}
    </mark>
  );
}

/** A link of the page; what is none to the web is only its words. */
function Away({ url, children }: { url: string | undefined; children: ComponentChildren }) {
  const address = webAddress(url);
  if (!address) return <>{children}</>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
