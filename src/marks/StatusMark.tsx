/** How a step of following ended → its sign and word, never colour alone. */
import type { FollowStatus } from "../trace";
import { type Key, say } from "../words";

export const StatusMark = ({ status }: { status: FollowStatus }) => (
  <span class={`status ${status}`}>{say(`status_${status.replace("-", "_")}` as Key)}</span>
);

/** What the reader can do next, or what it means for the way. */
export const nextAfter = (status: FollowStatus): string => say(`next_${status.replace("-", "_")}` as Key);
