import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { LockControl } from '../../keep/lockControl.ts';
import type { Place } from '../../screens/place.ts';
import { StorageTrouble } from '../../screens/StorageTrouble.tsx';
import { UnlockScreen } from '../../screens/UnlockScreen.tsx';
import type { KeptStore } from '../../storage/keptStore.ts';
import { pinMessage } from './pinMessage.ts';
import { useHeading, useTexts } from './useTexts.ts';

interface Props {
  readonly place: Place;
  readonly lock: LockControl;
  readonly store: KeptStore;
}

/** Asks the PIN; who opens the lock or erases everything is let through by the gate behind it. */
export function Unlock({ place, lock, store }: Props): JSX.Element | null {
  const text = useTexts(place, 'keeping');
  const [message, setMessage] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  useHeading(text !== undefined);
  if (!text) return null;
  const tryPin = async (pin: string) => {
    setBusy(true);
    setError(undefined);
    setMessage(text('pin.busy'));
    try {
      setMessage(pinMessage(text, place.language, await lock.unlock(pin)));
    } catch (failure) {
      setMessage('');
      setError(failure);
    }
    setBusy(false);
  };
  return (
    <>
      {error !== undefined && <StorageTrouble text={text} error={error} />}
      <UnlockScreen
        text={text}
        message={message}
        isBusy={isBusy}
        onPin={(pin) => void tryPin(pin)}
        onErase={() => void store.eraseAll().catch(setError)}
      />
    </>
  );
}

/** Shuts the lock at once, from wherever somebody is in the overview. */
export function ShutButton({ place, lock }: Omit<Props, 'store'>): JSX.Element | null {
  const text = useTexts(place, 'keeping');
  if (!text) return null;
  return (
    <button class="button" type="button" onClick={lock.shut}>
      {text('pin.shut')}
    </button>
  );
}
