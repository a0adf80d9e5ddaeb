import { useEffect, useState } from 'preact/hooks';
import type { ScreenReader } from '../../i18n/screenTexts.ts';
import { type Contents, contentsOf, everythingIn } from '../../keep/contents.ts';
import type { LockState, PinResult } from '../../keep/lockControl.ts';
import type { LockWish } from '../../screens/LockForm.tsx';
import type { PartProps } from './part.ts';
import { pinMessage } from './pinMessage.ts';

type Text = ScreenReader<'keeping'>;

/** What the page knows about what is kept; looked up again after every change. */
export interface Known {
  readonly contents: Contents;
  readonly lock: LockState;
  /** Whether the browser promised to leave it; unknown where it cannot be asked. */
  readonly stays: boolean | undefined;
}

async function lookUp({ store, lock }: PartProps): Promise<Known> {
  const [items, state, stays] = await Promise.all([
    everythingIn(store),
    lock?.state(),
    navigator.storage?.persisted?.(),
  ]);
  return { contents: contentsOf(items), lock: state ?? 'off', stays };
}

const doneOf = { set: 'pin.isOn', change: 'pin.changed', remove: 'pin.isOff' } as const;

/** Does what somebody wants with the lock; gives what to say about it. */
export async function doWish(text: Text, props: PartProps, wish: LockWish): Promise<string> {
  const { lock, place } = props;
  if (!lock) return '';
  let result: PinResult = { kind: 'right' };
  if (wish.task === 'set') await lock.turnOn(wish.newPin);
  if (wish.task === 'change') result = await lock.changePin(wish.pin, wish.newPin);
  if (wish.task === 'remove') result = await lock.turnOff(wish.pin);
  return pinMessage(text, place.language, result) || text(doneOf[wish.task]);
}

/** The parts of the page that answer what somebody did. */
export type Speaker = 'lock' | 'export' | 'erase';

/** What is known, what was said last, and a way to try things that a device may refuse. */
export interface Keeping {
  readonly known: Known | undefined;
  readonly error: unknown;
  readonly isBusy: boolean;
  readonly said: Readonly<Partial<Record<Speaker, string>>>;
  readonly attempt: (work: () => Promise<void>) => Promise<void>;
  /** Tries it, and has this part of the page say what came of it. */
  readonly say: (speaker: Speaker, work: () => Promise<string>) => void;
}

export function useKeeping(text: Text, props: PartProps): Keeping {
  const [known, setKnown] = useState<Known>();
  const [said, setSaid] = useState<Keeping['said']>({});
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const look = () => lookUp(props).then(setKnown, setError);
  useEffect(() => void look(), []);
  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    setError(undefined);
    await work().catch((failure) => {
      setSaid({});
      setError(failure);
    });
    await look();
    setBusy(false);
  };
  const say = (speaker: Speaker, work: () => Promise<string>) =>
    void attempt(async () => {
      setSaid({ [speaker]: text('pin.busy') });
      setSaid({ [speaker]: await work() });
    });
  return { known, error, isBusy, said, attempt, say };
}
