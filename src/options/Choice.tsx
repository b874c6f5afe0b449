/** One thing the reader can choose → a check box or radio button with its label. */
import type { ComponentChildren } from "preact";

interface Props {
  type: "checkbox" | "radio";
  /** The group it belongs to. */
  name: string;
  checked: boolean;
  onChange(on: boolean): void;
  children: ComponentChildren;
}

export const Choice = ({ type, name, checked, onChange, children }: Props) => (
  <label class="choice">
    <input
      type={type}
      name={name}
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    {children}
  </label>
);
