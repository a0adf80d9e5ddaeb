import type { JSX } from 'preact';
import type { ScreenReader } from '../i18n/screenTexts.ts';
import { GemeenteField } from './GemeenteField.tsx';
import type { Find } from './useSearch.ts';

interface Props {
  readonly say: ScreenReader<'gemeente'>;
  readonly find: Find;
  readonly isSkipped: boolean;
  readonly takesFocus: boolean;
  readonly onPick: (code: string | undefined) => void;
  readonly onAgain: () => void;
}

/** Asks which gemeente it is, until somebody leaves it out. */
export function AskGemeente(props: Props): JSX.Element {
  const { say, find, isSkipped, takesFocus, onPick, onAgain } = props;
  return (
    <>
      <p role="status">{say(isSkipped ? 'skipped' : 'help')}</p>
      {!isSkipped && (
        <GemeenteField say={say} find={find} takesFocus={takesFocus} onPick={onPick} />
      )}
      <button
        class="button"
        type="button"
        data-do="skip-gemeente"
        onClick={() => (isSkipped ? onAgain() : onPick(undefined))}
      >
        {say(isSkipped ? 'again' : 'skip')}
      </button>
    </>
  );
}
