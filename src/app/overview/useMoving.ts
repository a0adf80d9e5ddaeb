import { useRef, useState } from 'preact/hooks';
import { formatDay } from '../../i18n/format.ts';
import type { ScreenReader } from '../../i18n/screenTexts.ts';
import { type Backup, LARGEST_FILE, readBackup, writeBackup } from '../../keep/backup.ts';
import { contentsOf, everythingIn, missingFrom } from '../../keep/contents.ts';
import { isLongEnough, SHORTEST_PIN } from '../../keep/pin.ts';
import type { ImportStep } from '../../screens/ImportForm.tsx';
import { saveFile } from '../saveFile.ts';
import type { PartProps } from './part.ts';
import { pinMessage } from './pinMessage.ts';

type Text = ScreenReader<'keeping'>;
type Props = Pick<PartProps, 'place' | 'store' | 'lock' | 'today'>;
/** Runs what a person asked for, and tells when the device refuses. */
type Attempt = (work: () => Promise<void>) => Promise<void>;

const nameOn = (today: string): string => `doorgeefwijzer-${today}.json`;

/* Under a lock the PIN must be right first: else the file would have a PIN that nobody knows. */
async function checked(text: Text, { place, lock }: Props, pin: string): Promise<string> {
  const state = await lock?.state();
  if (lock && state !== 'off') return pinMessage(text, place.language, await lock.unlock(pin));
  if (pin.trim() === '' || isLongEnough(pin)) return '';
  return text('pin.tooShort', { values: { count: String(SHORTEST_PIN) } });
}

/** Makes the file and hands it over; gives what to say about it. */
export async function exportTo(text: Text, props: Props, pin: string): Promise<string> {
  const fault = await checked(text, props, pin);
  if (fault) return fault;
  const items = await everythingIn(props.store);
  const file = await writeBackup({ madeOn: props.today, items }, pin.trim() ? pin : undefined);
  if (file.length > LARGEST_FILE) return text('export.tooLarge');
  saveFile(nameOn(props.today), new Blob([file], { type: 'application/json' }));
  return text('export.done', { values: { name: `[[${nameOn(props.today)}]]` } });
}

interface Importing {
  readonly step: ImportStep;
  readonly onFile: (file: File) => void;
  readonly onPassword: (password: string) => void;
  readonly onAdd: () => void;
  readonly onReplace: () => void;
  readonly onStop: () => void;
}

/** Reads a file that was chosen; nothing is written before somebody says how. */
export function useImport({ place, store }: Props, attempt: Attempt): Importing {
  const [step, setStep] = useState<ImportStep>({ at: 'choose' });
  const file = useRef('');
  const found = useRef<Backup>(undefined);

  const read = async (password?: string) => {
    setStep({ at: 'busy' });
    const result = await readBackup(file.current, password);
    if ('backup' in result) {
      found.current = result.backup;
      const { madeOn, items } = result.backup;
      const date = formatDay(madeOn, place.language.intl);
      setStep({ at: 'found', contents: contentsOf(items), date });
      return;
    }
    const { fault } = result;
    const asksAgain = fault === 'needsPassword' || fault === 'wrongPassword';
    setStep({ at: asksAgain ? 'password' : 'refused', fault });
  };
  const finish = (write: (backup: Backup) => Promise<void>) =>
    attempt(async () => {
      if (!found.current) return;
      await write(found.current);
      found.current = undefined;
      setStep({ at: 'done' });
    });
  return {
    step,
    onFile: (chosen) => {
      if (chosen.size > LARGEST_FILE) setStep({ at: 'refused', fault: 'tooLarge' });
      else
        void attempt(async () => {
          file.current = await chosen.text();
          await read();
        });
    },
    onPassword: (password) => void attempt(() => read(password)),
    onAdd: () =>
      void finish(async ({ items }) => store.put(missingFrom(await everythingIn(store), items))),
    onReplace: () => void finish(({ items }) => store.replaceAll(items)),
    onStop: () => setStep({ at: 'choose' }),
  };
}
