import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ScreenReader } from '../i18n/screenTexts.ts';
import type { BackupFault } from '../keep/backupShape.ts';
import type { Contents } from '../keep/contents.ts';
import { Phrase } from '../ui/Phrase.tsx';
import { Section } from '../ui/Section.tsx';
import { ContentsList } from './ContentsList.tsx';
import { EraseTwice } from './EraseTwice.tsx';
import { PinField } from './PinField.tsx';

/** How far somebody is with a file. */
export type ImportStep =
  | { readonly at: 'choose' | 'busy' | 'done' }
  | { readonly at: 'refused'; readonly fault: BackupFault }
  /** The file has a password; `fault` after one that did not fit. */
  | { readonly at: 'password'; readonly fault: BackupFault }
  | { readonly at: 'found'; readonly contents: Contents; readonly date: string };

interface Props {
  readonly text: ScreenReader<'keeping'>;
  readonly step: ImportStep;
  readonly onFile: (file: File) => void;
  readonly onPassword: (password: string) => void;
  readonly onAdd: () => void;
  readonly onReplace: () => void;
  readonly onStop: () => void;
}

function Password({ text, onPassword }: Pick<Props, 'text' | 'onPassword'>): JSX.Element {
  const [password, setPassword] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onPassword(password);
      }}
    >
      <PinField
        label={text('import.password')}
        show={text('pin.show')}
        value={password}
        onInput={setPassword}
      />
      <button class="button primary" type="submit">
        {text('import.read')}
      </button>
    </form>
  );
}

type FoundProps = Pick<Props, 'text' | 'onAdd' | 'onReplace' | 'onStop'> & {
  readonly found: Extract<ImportStep, { at: 'found' }>;
};

/** What is in the file, before anything changes. */
function Found({ text, found, onAdd, onReplace, onStop }: FoundProps): JSX.Element {
  return (
    <div data-found>
      <ContentsList text={text} contents={found.contents} nothing={text('import.empty')} />
      <button class="button primary" type="button" onClick={onAdd}>
        {text('import.add')}
      </button>
      <p class="help">{text('import.addHelp')}</p>
      <EraseTwice
        ask={text('import.replace')}
        sure={text('import.replaceSure')}
        yes={text('import.replaceYes')}
        no={text('import.stop')}
        onYes={onReplace}
      />
      <button class="link" type="button" onClick={onStop}>
        {text('import.stop')}
      </button>
    </div>
  );
}

function messageOf(text: Props['text'], step: ImportStep): string {
  if (step.at === 'refused' || step.at === 'password') return text(`import.fault.${step.fault}`);
  if (step.at === 'busy') return text('pin.busy');
  if (step.at === 'found') return text('import.found', { values: { date: step.date } });
  return step.at === 'done' ? text('import.done') : '';
}

/** Puts a file back: first it says what is in it, then what to do with it. */
export function ImportForm(props: Props): JSX.Element {
  const { text, step, onFile, onPassword } = props;
  const id = useId();
  return (
    <Section title={text('import.title')}>
      <p>{text('import.text')}</p>
      <div class="figure">
        <label for={id}>{text('import.choose')}</label>
        <input
          id={id}
          type="file"
          accept="application/json,.json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) onFile(file);
            currentTarget.value = '';
          }}
        />
      </div>
      <p role="status" data-import-message>
        <Phrase text={messageOf(text, step)} />
      </p>
      {step.at === 'password' && <Password text={text} onPassword={onPassword} />}
      {step.at === 'found' && <Found {...props} found={step} />}
    </Section>
  );
}
