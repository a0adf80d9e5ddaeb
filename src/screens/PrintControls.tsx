import type { JSX } from 'preact';
import type { OverviewSay } from './OverviewHome.tsx';

/** What somebody chooses before printing; `onPhotos` is left out where there are none. */
export interface PrintChoice {
  readonly withPhotos: boolean;
  readonly onPhotos?: ((wanted: boolean) => void) | undefined;
  readonly onPrint: () => void;
}

interface Props extends PrintChoice {
  readonly say: OverviewSay;
}

/** The last of the choices before printing, and the button that prints. */
export const PrintControls = ({ say, withPhotos, onPhotos, onPrint }: Props): JSX.Element => (
  <>
    {onPhotos && (
      <label class="tick">
        <input
          type="checkbox"
          data-with-photos
          checked={withPhotos}
          onChange={({ currentTarget }) => onPhotos(currentTarget.checked)}
        />
        <span>{say('print.photos')}</span>
      </label>
    )}
    <button class="button primary" type="button" data-print onClick={onPrint}>
      {say('print.button')}
    </button>
  </>
);
