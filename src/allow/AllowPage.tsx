/** Sites that Headwater needs → a button each, by which the reader lets Headwater open their pages. */
import { useState } from "preact/hooks";
import { say } from "../words";

interface Props {
  /** What the permission is for. */
  why: string;
  sites: string[];
  /** Asks the browser, which asks the reader. Must be called in a click. */
  allow(site: string): Promise<boolean>;
  /** Goes on with what the permission was wanted for. */
  resume(): void;
  back(): void;
}

export function AllowPage({ why, sites, allow, resume, back }: Props) {
  const [answers, setAnswers] = useState<Record<string, boolean>>({});
  const ask = async (site: string) => {
    const allowed = await allow(site);
    setAnswers((before) => ({ ...before, [site]: allowed }));
    if (allowed) resume();
  };
  return (
    <>
      <h1>{say("allow_title")}</h1>
      <p class="why">{sites.length > 0 ? why : say("allow_none")}</p>
      <ul class="sites">
        {sites.map((site) => (
          <li key={site}>
            <bdi>{site}</bdi>
            <Answer of={answers[site]} />
            {!answers[site] && (
              <button
                type="button"
                class="button"
                aria-label={say("allow_one_of", site)}
                onClick={() => ask(site)}
              >
                {say("allow_one")}
              </button>
            )}
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={back}>
        {say("allow_back")}
      </button>
    </>
  );
}

const Answer = ({ of }: { of: boolean | undefined }) => (
  <span class="said" role="status">
    {of === undefined ? "" : say(of ? "allowed" : "not_allowed")}
  </span>
);
