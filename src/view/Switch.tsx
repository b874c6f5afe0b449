/** On or off → a switch. */

interface Props {
  label: string;
  on: boolean;
  onChange(on: boolean): void;
}

export const Switch = ({ label, on, onChange }: Props) => (
  <button type="button" class="switch" role="switch" aria-checked={on} onClick={() => onChange(!on)}>
    <span class="track" aria-hidden="true" />
    {label}
  </button>
);
