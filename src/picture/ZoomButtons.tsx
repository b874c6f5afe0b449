/** The buttons over the picture that bring it closer and away, and show all of it. */
import { say } from "../words";
import { FACTOR } from "./zoom";

interface Props {
  onZoom(factor: number): void;
  onFit(): void;
}

export const ZoomButtons = ({ onZoom, onFit }: Props) => (
  <fieldset class="zoom" aria-label={say("picture_tools")}>
    <Button label={say("picture_zoom_in")} path="M8 3v10M3 8h10" onClick={() => onZoom(FACTOR)} />
    <Button label={say("picture_zoom_out")} path="M3 8h10" onClick={() => onZoom(1 / FACTOR)} />
    <Button label={say("picture_fit")} path="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" onClick={onFit} />
  </fieldset>
);

const Button = ({ label, path, onClick }: { label: string; path: string; onClick(): void }) => (
  <button type="button" class="button" aria-label={label} title={label} onClick={onClick}>
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} />
    </svg>
  </button>
);
