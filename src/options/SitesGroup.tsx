/** The sites the reader has allowed → a list, each with a way to take it back. */
import { useCallback, useEffect, useState } from "preact/hooks";
import { say } from "../words";
import { Group } from "./Group";
import { Site } from "./Site";
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
        <Allowed site={null} takeBack={sites.takeBack} />
      ) : (
        allowed && (
          <>
            {allowed.length === 0 && <span>{say("options_sites_none")}</span>}
            {allowed.map((site) => (
              <Allowed key={site} site={site} takeBack={sites.takeBack} />
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

/** @param site null for all. */
function Allowed({ site, takeBack }: { site: string | null } & Pick<Sites, "takeBack">) {
  const name = site ?? say("options_sites_all");
  return <Site name={name} remove={say("options_site_remove", name)} onRemove={() => void takeBack(site)} />;
}
