/** The reader's options → a form; each change is kept at once. */
import { useEffect, useState } from "preact/hooks";
import type { Library } from "../library/store";
import { FormMark } from "../marks/FormMark";
import type { Options } from "../options";
import type { Form } from "../trace";
import { say } from "../words";
import { AlwaysGroup } from "./AlwaysGroup";
import { Choice } from "./Choice";
import { FollowGroup } from "./FollowGroup";
import { Group } from "./Group";
import { KeptGroup } from "./KeptGroup";
import { LibraryGroup } from "./LibraryGroup";
import { PlacesGroup } from "./PlacesGroup";
import { type Keys, ShortcutsGroup } from "./ShortcutsGroup";
import { SitesGroup } from "./SitesGroup";
import { StyleGroup } from "./StyleGroup";
import type { Sites } from "./sites";

interface Props {
  first: Options;
  set(changes: Partial<Options>): Promise<void>;
  reset(): Promise<void>;
  watch(changed: (options: Options) => void, signal: AbortSignal): void;
  sites: Sites;
  shelf: Library;
  /** A site the reader comes from, to trace it always; "" for none. */
  wanted: string;
  keys: Keys;
  /** The pages kept from following: how many, and away with them. */
  kept: { count(): Promise<number>; clear(): Promise<void> };
}

const DELAYS = { none: 0, short: 250, long: 1000 };
const FORMATS = ["markdown", "rich", "text", "json"] as const;

export function OptionsPage({ first, set, reset, watch, sites, shelf, wanted, keys, kept }: Props) {
  const [options, setOptions] = useState(first);
  const [said, setSaid] = useState("");
  useEffect(() => {
    const lifetime = new AbortController();
    watch(setOptions, lifetime.signal);
    return () => lifetime.abort();
  }, [watch]);

  const saved = (done: Promise<void>) => void done.then(() => setSaid(say("options_saved")));
  const change = (changes: Partial<Options>) => saved(set(changes));

  return (
    <>
      <h1>{say("options_title")}</h1>
      <Group title={say("options_highlight")} help={say("options_highlight_help")}>
        {(Object.keys(options.highlight) as Form[]).map((form) => (
          <Choice
            key={form}
            type="checkbox"
            name="highlight"
            checked={options.highlight[form]}
            onChange={(on) => change({ highlight: { ...options.highlight, [form]: on } })}
          >
            <FormMark form={form} />
          </Choice>
        ))}
      </Group>
      <StyleGroup style={options.style} onChange={(style) => change({ style })} />
      <AlwaysGroup
        {...{ wanted, always: options.always, allow: sites.allow }}
        onChange={(always) => change({ always })}
      />
      <Group title={say("options_copy")} help={say("options_copy_help")}>
        {FORMATS.map((format) => (
          <Choice
            key={format}
            type="radio"
            name="copy"
            checked={options.copyFormat === format}
            onChange={() => change({ copyFormat: format })}
          >
            <span class="word">{say(`format_${format}`)}</span>
          </Choice>
        ))}
      </Group>
      <Group title={say("options_report")} help={say("options_report_help")}>
        <Choice
          type="checkbox"
          name="report"
          checked={options.reportText}
          onChange={(reportText) => change({ reportText })}
        >
          {say("options_report_text")}
        </Choice>
      </Group>
      <Group title={say("options_delay")} help={say("options_delay_help")}>
        {Object.entries(DELAYS).map(([name, delay]) => (
          <Choice
            key={name}
            type="radio"
            name="delay"
            checked={options.cardDelay === delay}
            onChange={() => change({ cardDelay: delay })}
          >
            {say(`delay_${name as keyof typeof DELAYS}`)}
          </Choice>
        ))}
      </Group>
      <ShortcutsGroup {...keys} />
      <FollowGroup options={options} change={change} />
      <PlacesGroup options={options} change={change} allow={sites.allow} />
      <SitesGroup sites={sites} />
      <LibraryGroup shelf={shelf} />
      <KeptGroup {...kept} />
      <footer>
        <button type="button" class="button" onClick={() => saved(reset())}>
          {say("options_reset")}
        </button>
        <p class="said" role="status">
          {said}
        </p>
        <p class="note">{say("options_privacy")}</p>
      </footer>
    </>
  );
}
