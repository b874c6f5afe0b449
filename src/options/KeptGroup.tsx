/** The pages kept from following → how many, and a button that clears them. */
import { useEffect, useState } from "preact/hooks";
import { say, count as written } from "../words";
import { Group } from "./Group";

interface Props {
  count(): Promise<number>;
  clear(): Promise<void>;
}

export function KeptGroup({ count, clear }: Props) {
  const [kept, setKept] = useState<number>();
  useEffect(() => void count().then(setKept), [count]);
  return (
    <Group title={say("options_kept")} help={say("options_kept_help")}>
      <span aria-live="polite">{kept !== undefined && written("options_kept_count", kept)}</span>
      <button
        type="button"
        class="button"
        disabled={!kept}
        onClick={() => void clear().then(() => setKept(0))}
      >
        {say("options_clear")}
      </button>
    </Group>
  );
}
