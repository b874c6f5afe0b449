/** Choices that belong together → a titled group of the form. */
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface Props {
  title: string;
  help: string;
  children: ComponentChildren;
}

export function Group({ title, help, children }: Props) {
  const id = useId();
  return (
    <fieldset aria-describedby={id}>
      <legend>{title}</legend>
      <div class="choices">{children}</div>
      <p class="help" id={id}>
        {help}
      </p>
    </fieldset>
  );
}
