/** How far one click on following goes → two fields. */
import type { Options } from "../options";
import { say } from "../words";
import { Group } from "./Group";

interface Props {
  options: Options;
  change(changes: Partial<Options>): void;
}

const HOPS = [1, 2, 3, 4, 6];
const PAGES = [6, 12, 24, 60];

export const FollowGroup = ({ options: { hops, pages }, change }: Props) => (
  <Group title={say("options_follow")} help={say("options_follow_help")}>
    <Pick label={say("options_hops")} of={HOPS} value={hops} onPick={(hops) => change({ hops })} />
    <Pick label={say("options_pages")} of={PAGES} value={pages} onPick={(pages) => change({ pages })} />
  </Group>
);

interface PickProps {
  label: string;
  of: number[];
  value: number;
  onPick(value: number): void;
}

const Pick = ({ label, of, value, onPick }: PickProps) => (
  <label class="choice">
    {label}
    <select value={value} onChange={(event) => onPick(Number(event.currentTarget.value))}>
      {[...new Set([...of, value])].map((one) => (
        <option key={one} value={one}>
          {one}
        </option>
      ))}
    </select>
  </label>
);
