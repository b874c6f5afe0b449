/** Services that may be asked for originals → a box for the open ones, a field for those that want the reader's key. */
import { useReducer } from "preact/hooks";
import { siteOf } from "../hosts";
import type { Options } from "../options";
import { say } from "../words";
import { Choice } from "./Choice";
import { Group } from "./Group";
import type { Sites } from "./sites";

interface Props {
  options: Options;
  change(changes: Partial<Options>): void;
  allow: Sites["allow"];
}

/** Each with the site that the reader allows by switching it on. */
const OPEN = { gdelt: "gdeltproject.org", wayback: "archive.org" } as const;
const KEYED = { guardianKey: "guardianapis.com", braveKey: "brave.com", searxng: null } as const;
const LABELS = {
  guardianKey: "options_guardian",
  braveKey: "options_brave",
  searxng: "options_searxng",
} as const;

type Open = keyof typeof OPEN;
type Keyed = keyof typeof KEYED;

export function PlacesGroup({ options, change, allow }: Props) {
  // What the browser refused is shown as it was: the fields are drawn again, though nothing was set.
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const toggle = async (name: Open, on: boolean) => {
    if (!on || (await allow(OPEN[name]))) change({ [name]: on });
    else redraw(undefined);
  };
  const key = async (name: Keyed, value: string) => {
    const site = KEYED[name] ?? siteOf(value);
    if (value === "" || (site !== "" && (await allow(site)))) change({ [name]: value });
    else redraw(undefined);
  };
  return (
    <Group title={say("options_places")} help={say("options_places_help")}>
      {(Object.keys(OPEN) as Open[]).map((name) => (
        <Choice
          key={name}
          type="checkbox"
          name={name}
          checked={options[name]}
          onChange={(on) => void toggle(name, on)}
        >
          {say(`options_${name}`)}
        </Choice>
      ))}
      {(Object.keys(KEYED) as Keyed[]).map((name) => (
        <label key={name} class="field">
          {say(LABELS[name])}
          <input
            type="text"
            value={options[name]}
            autocomplete="off"
            spellcheck={false}
            onChange={(event) => void key(name, event.currentTarget.value.trim())}
          />
        </label>
      ))}
    </Group>
  );
}
