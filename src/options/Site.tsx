/** A site the reader has chosen → its name, with a way to take it away again. */

interface Props {
  name: string;
  /** Names that way for the ear. */
  remove: string;
  onRemove(): void;
}

export const Site = ({ name, remove, onRemove }: Props) => (
  <span class="site">
    <bdi>{name}</bdi>
    <button type="button" class="away" aria-label={remove} onClick={onRemove}>
      ×
    </button>
  </span>
);
