/** A trace → the clipboard, in the reader's format at once or in another by the menu. */
import type { Trace } from "../trace";
import { say } from "../words";
import { COPIES, type Copy, copyTrace } from "./copy";
import { Menu } from "./Menu";

interface Props {
  trace: Trace;
  /** The format that needs no menu. */
  first: string;
  onSaid(words: string): void;
}

export function CopyMenu({ trace, first, onSaid }: Props) {
  const at = COPIES.find((format) => format === first) ?? COPIES[0];
  const name = (format: Copy) => say("copy", say(`format_${format}`));
  const copy = async (format: Copy) => {
    const done = await copyTrace(trace, format);
    onSaid(done ? say("copied", say(`format_${format}`)) : say("copy_refused"));
  };
  const others = COPIES.filter((format) => format !== at);

  return (
    <div class="copy">
      <button type="button" class="button" onClick={() => copy(at)}>
        {name(at)}
      </button>
      <Menu
        label={say("copy_other")}
        class="button more"
        items={others.map((format) => ({ key: format, label: name(format), run: () => void copy(format) }))}
      />
    </div>
  );
}
