import { useState } from 'preact/hooks';
import type { ScreenReader } from '../../i18n/screenTexts.ts';
import { StorageFault } from '../../storage/keptStore.ts';

/** Writes to what is kept, and says it when the device refused; `status` is that line. */
export function useWrite(say: ScreenReader<'overview'>): {
  readonly status: string;
  readonly tell: (line: string) => void;
  readonly write: (change: () => Promise<void>, after: () => void) => void;
} {
  const [status, setStatus] = useState('');
  const write = (change: () => Promise<void>, after: () => void) => {
    setStatus('');
    change().then(after, (error: unknown) => {
      const isFull = error instanceof StorageFault && error.reason === 'full';
      setStatus(say(isFull ? 'fault.full' : 'fault.refused'));
    });
  };
  return { status, tell: setStatus, write };
}
