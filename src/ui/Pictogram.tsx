import type { JSX } from 'preact';

/** A pictogram from the one cached sprite. It never stands alone: words say the same beside it. */
export function Pictogram({ name, root }: { name: string; root: string }): JSX.Element {
  return (
    <svg class="pictogram" aria-hidden="true" focusable="false">
      <use href={`${root}pictograms.svg#${name}`} />
    </svg>
  );
}
