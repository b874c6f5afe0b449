/** Following → the button that starts it, how far it is, and what it asked whom. */
import type { Progress } from "../following";
import { count, type Key, list, say } from "../words";
import { ErrorDetails } from "./ErrorDetails";
import { HelpLink } from "./HelpLink";

interface Props {
  /** Ids of all statements. */
  all: string[];
  progress: Progress | null;
  /** Limits of one click. */
  pages: number;
  hops: number;
  onFollow(ids: string[]): void;
  onStop(): void;
  /** Lets the reader choose which of these sites to allow. */
  onAllow(sites: string[]): void;
}

export function FollowBar({ progress, pages, hops, all, onFollow, onStop, onAllow }: Props) {
  const running = (progress?.running.length ?? 0) > 0;
  return (
    <div class="follow">
      <div class="follow-line">
        {running ? (
          <button type="button" class="button" onClick={onStop}>
            {say("stop")}
          </button>
        ) : (
          <button type="button" class="button main" onClick={() => onFollow(all)}>
            {say("follow_all")}
          </button>
        )}
        <p class="said" aria-live="polite">
          {progress === null
            ? say("follow_all_help", String(pages), String(hops))
            : running
              ? say("following", count("pages", progress.pages))
              : say("followed", count("pages", progress.pages), count("requests", total(progress)))}
        </p>
      </div>
      {progress && !running && total(progress) > 0 && <Requests of={progress} />}
      {progress?.broken && (
        <>
          <p>{say("state_error")}</p>
          <ErrorDetails details={progress.broken} />
          <HelpLink question="error" />
        </>
      )}
      {progress && progress.sites.length > 0 && <Waiting sites={progress.sites} onAllow={onAllow} />}
    </div>
  );
}

const total = ({ requests }: Progress) => Object.values(requests).reduce((sum, times) => sum + times, 0);

const Requests = ({ of: { requests, busy } }: { of: Progress }) => (
  <details class="requests">
    <summary>{say("details")}</summary>
    <dl>
      {Object.entries(requests).map(([by, times]) => (
        <div key={by}>
          <dt>{say(`request_${by}` as Key)}</dt>
          <dd>{busy.includes(by) ? say("request_busy", String(times)) : times}</dd>
        </div>
      ))}
    </dl>
  </details>
);

const Waiting = ({ sites, onAllow }: { sites: string[]; onAllow(sites: string[]): void }) => (
  <div class="waiting">
    <p>
      <strong>{count("waiting", sites.length)}:</strong> <bdi>{list(sites)}</bdi>. {say("waiting_help")}
    </p>
    <button type="button" class="button" onClick={() => onAllow(sites)}>
      {say("allow_choose")}
    </button>
  </div>
);
