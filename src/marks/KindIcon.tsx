/** A kind of source → its sign, 16 by 16; the word always stands beside it or in its label. */
import type { SourceKind } from "../trace";

const SHAPES: Record<SourceKind | "page", string> = {
  person: "M8 7.6a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4M2.8 13.8c.4-2.7 2.5-4.2 5.2-4.2s4.8 1.5 5.2 4.2",
  outlet:
    "M2 3.5h9.5v9H3.4A1.4 1.4 0 0 1 2 11.1zM11.5 6H14v5.2a1.3 1.3 0 0 1-2.5 0M4.5 6h4.5M4.5 8.3h4.5M4.5 10.5h3",
  organization: "M2 6.2 8 2.6l6 3.6zM3.8 6.2v5.6M6.6 6.2v5.6M9.4 6.2v5.6M12.2 6.2v5.6M2.2 13.4h11.6",
  document: "M3.8 2h5.4l3.2 3.2V14H3.8zM9 2v3.4h3.4M6 8.2h4.2M6 10.8h4.2",
  post: "M2.2 3h11.6v7.6H7.6L4.6 13.4v-2.8H2.2zM5 5.8h6M5 8h4",
  anonymous: "M8 7.6a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4M2.8 13.8c.4-2.7 2.5-4.2 5.2-4.2s4.8 1.5 5.2 4.2",
  page: "M2 3h12v10H2zM2 5.8h12M4 4.4h.01M5.8 4.4h.01",
};

export const KindIcon = ({ kind }: { kind: SourceKind | "page" }) => (
  <svg class={`kind-icon ${kind}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d={SHAPES[kind]} />
  </svg>
);
