import type { JSX } from 'preact';

export type Sprite = 'frame' | 'home' | 'pictograms';

interface Props {
  readonly name: string;
  readonly root: string;
  /** Which sprite it stands in: that of every page, that of home, or the large one. */
  readonly sprite?: Sprite;
  /** Leaves the drawing to the script, for what is folded away at first. */
  readonly isLater?: boolean;
}

/** A pictogram from a cached sprite. It never stands alone: words say the same beside it. */
export function Pictogram({ name, root, sprite = 'home', isLater }: Props): JSX.Element {
  return (
    <svg
      class="pictogram"
      aria-hidden="true"
      focusable="false"
      data-later={isLater ? `${root}${sprite}.svg#${name}` : undefined}
    >
      {!isLater && <use href={`${root}${sprite}.svg#${name}`} />}
    </svg>
  );
}
