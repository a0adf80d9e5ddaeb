import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ScreenReader } from '../i18n/screenTexts.ts';
import { Section } from '../ui/Section.tsx';
import { EraseTwice } from './EraseTwice.tsx';
import { PinField } from './PinField.tsx';

interface Props {
  readonly text: ScreenReader<'keeping'>;
  /** What came of the last PIN, or a moment's wait. */
  readonly message: string;
  readonly isBusy: boolean;
  readonly onPin: (pin: string) => void;
  readonly onErase: () => void;
}

/** Stands before everything that is kept under a lock. */
export function UnlockScreen({ text, message, isBusy, onPin, onErase }: Props): JSX.Element {
  const [pin, setPin] = useState('');
  return (
    <article class="plain">
      <h1 tabIndex={-1}>{text('unlock.title')}</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) onPin(pin);
        }}
      >
        <PinField
          label={text('unlock.label')}
          show={text('pin.show')}
          value={pin}
          onInput={setPin}
        />
        <p class="wrong" role="status">
          {message}
        </p>
        <button class="button primary" type="submit">
          {text('unlock.open')}
        </button>
      </form>
      <Section title={text('unlock.forgotTitle')} folded>
        <p>{text('unlock.forgot')}</p>
        <EraseTwice
          ask={text('erase.ask')}
          sure={text('erase.text')}
          yes={text('erase.yes')}
          no={text('erase.no')}
          onYes={onErase}
        />
      </Section>
    </article>
  );
}
