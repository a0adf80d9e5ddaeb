import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ScreenReader } from '../i18n/screenTexts.ts';
import { Phrase } from '../ui/Phrase.tsx';
import { Section } from '../ui/Section.tsx';
import { PinField } from './PinField.tsx';

interface Props {
  readonly text: ScreenReader<'keeping'>;
  /** Under a lock the file gets the same PIN; without one a PIN is a choice. */
  readonly hasLock: boolean;
  readonly message: string;
  readonly isBusy: boolean;
  /** Nothing typed is an empty text. */
  readonly onExport: (pin: string) => void;
}

/** Makes one file of everything that is kept. */
export function ExportForm({ text, hasLock, message, isBusy, onExport }: Props): JSX.Element {
  const [pin, setPin] = useState('');
  return (
    <Section title={text('export.title')}>
      <p>{text('export.text')}</p>
      <p>{text(hasLock ? 'export.locked' : 'export.safe')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) onExport(pin);
        }}
      >
        <PinField
          label={text(hasLock ? 'pin.now' : 'export.password')}
          show={text('pin.show')}
          value={pin}
          onInput={setPin}
        />
        <button class="button" type="submit">
          {text('export.make')}
        </button>
      </form>
      <p role="status" data-export-message>
        <Phrase text={message} />
      </p>
    </Section>
  );
}
