/** How statements are marked in pages → a choice of styles, and a sentence marked in the one chosen. */
import { useEffect, useRef } from "preact/hooks";
import { STYLES, type Style } from "../look";
import { nameOf, sheetOf } from "../marks/highlights";
import type { Form } from "../trace";
import { say } from "../words";
import { Choice } from "./Choice";
import { Group } from "./Group";

interface Props {
  style: Style;
  onChange(style: Style): void;
}

export const StyleGroup = ({ style, onChange }: Props) => (
  <Group title={say("options_style")} help={say("options_style_help")}>
    {STYLES.map((one) => (
      <Choice key={one} type="radio" name="style" checked={one === style} onChange={() => onChange(one)}>
        {say(`style_${one}`)}
      </Choice>
    ))}
    <Sample style={style} />
  </Group>
);

const FORMS: Form[] = ["direct", "mixed", "indirect"];

/** Marked as a page is: by highlights, in the same style sheet. */
function Sample({ style }: { style: Style }) {
  const sample = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    for (const [i, form] of FORMS.entries()) {
      const range = new Range();
      range.selectNodeContents(sample.current?.children[i] as Element);
      CSS.highlights.set(nameOf(form), new Highlight(range));
    }
  }, []);
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(sheetOf(style));
    document.adoptedStyleSheets = [sheet];
  }, [style]);
  return (
    <p ref={sample} class="sample">
      {FORMS.map((form) => (
        <span key={form}>{say(`form_${form}`)}</span>
      ))}
    </p>
  );
}
