/** The sites whose pages are traced as they load → a list, and a field that adds one once the reader has allowed it. */
import { useState } from "preact/hooks";
import { siteOf } from "../hosts";
import { say } from "../words";
import { Group } from "./Group";
import { Site } from "./Site";
import type { Sites } from "./sites";

interface Props {
  always: string[];
  /** A site to begin with; "" for none. */
  wanted: string;
  allow: Sites["allow"];
  onChange(always: string[]): void;
}

export function AlwaysGroup({ always, wanted, allow, onChange }: Props) {
  const [address, setAddress] = useState(always.includes(wanted) ? "" : wanted);
  const [said, setSaid] = useState("");
  const add = async () => {
    const site = siteOf(address);
    if (site === "") return setSaid(say("options_always_no_site"));
    if (!(await allow(site))) return setSaid(say("options_always_refused", site));
    setSaid("");
    setAddress("");
    onChange([...new Set([...always, site])].sort());
  };
  return (
    <Group title={say("options_always")} help={say("options_always_help")}>
      {always.map((site) => (
        <Site
          key={site}
          name={site}
          remove={say("options_always_remove", site)}
          onRemove={() => onChange(always.filter((other) => other !== site))}
        />
      ))}
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label for="always">{say("options_always_site")}</label>
        <span class="line">
          <input
            id="always"
            type="text"
            inputMode="url"
            value={address}
            placeholder="example.com"
            autocomplete="off"
            spellcheck={false}
            autofocus={address !== ""}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {say("options_always_add")}
          </button>
        </span>
        <span class="said" aria-live="polite">
          {said}
        </span>
      </form>
    </Group>
  );
}
