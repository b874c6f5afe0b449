/** A trace → the clipboard, in the reader's format at once or in another by the menu; or a file. */
import type { Trace } from "../trace";
import { say } from "../words";
import { COPIES, type Copy, copyTrace } from "./copy";
import { Menu } from "./Menu";
import { FILES, saveTrace } from "./save";

interface Props {
  trace: Trace;
  /** The format that needs no menu. */
  first: string;
  onSaid(words: string): void;
}

export function CopyMenu({ trace, first, onSaid }: Props) {
  const at = COPIES.find((format) => format === first) ?? COPIES[0];
  const copy = async (format: Copy) => {
    const done = await copyTrace(trace, format);
    onSaid(done ? say("copied", say(`format_${format}`)) : say("copy_refused"));
  };
  const copies = COPIES.map((format) => ({
    key: format,
    group: say("copy_as"),
    label: say(`format_${format}`),
    name: say("copy", say(`format_${format}`)),
    run: () => void copy(format),
  }));
  const files = FILES.map((format) => ({
    key: `${format.id} file`,
    group: say("save_as"),
    label: say(format.label),
    name: say("save", say(format.label)),
    run: () => void saveTrace(trace, format).then(() => onSaid(say("saved", say(format.label)))),
  }));

  return (
    <div class="copy">
      <button type="button" class="button" onClick={() => copy(at)}>
        {say("copy", say(`format_${at}`))}
      </button>
      <Menu label={say("copy_other")} class="button more" items={[...copies, ...files]} />
    </div>
  );
}
