/** The sites the reader has allowed → a list, each with a way to take it back. */
import { useCallback, useEffect, useState } from "preact/hooks";
import { say } from "../words";
import { Group } from "./Group";
import type { Sites } from "./sites";

export function SitesGroup({ sites }: { sites: Sites }) {
  const [allowed, setAllowed] = useState<string[] | null>();
  const read = useCallback(() => void sites.list().then(setAllowed), [sites]);
  useEffect(() => {
    const lifetime = new AbortController();
    read();
    sites.watch(read, lifetime.signal);
    return () => lifetime.abort();
  }, [sites, read]);

  return (
    <Group title={say("options_sites")} help={say("options_sites_help")}>
      {allowed === null ? (
        <Site name={say("options_sites_all")} onTakeBack={() => sites.takeBack(null)} />
      ) : (
        allowed && (
          <>
            {allowed.length === 0 && <span>{say("options_sites_none")}</span>}
            {allowed.map((site) => (
              <Site key={site} name={site} onTakeBack={() => sites.takeBack(site)} />
            ))}
            <button type="button" class="plain" onClick={() => sites.allow(null)}>
              {say("options_allow_all")}
            </button>
          </>
        )
      )}
    </Group>
  );
}

const Site = ({ name, onTakeBack }: { name: string; onTakeBack(): Promise<void> }) => (
  <span class="site">
    <bdi>{name}</bdi>
    <button type="button" class="away" aria-label={say("options_site_remove", name)} onClick={onTakeBack}>
      ×
    </button>
  </span>
);
