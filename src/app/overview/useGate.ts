import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LockControl, LockState } from '../../keep/lockControl.ts';
import { type KeptStore, Locked } from '../../storage/keptStore.ts';
import type { Device } from '../openKept.ts';

const HIDDEN_MS = 300_000;

/** The store, telling when it turned out to be locked (by another tab, perhaps) and when all was erased. */
function telling(store: KeptStore, onChange: () => void): KeptStore {
  const watched =
    <Args extends readonly unknown[], Result>(ask: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      try {
        return await ask(...args);
      } catch (error) {
        if (error instanceof Locked) onChange();
        throw error;
      }
    };
  return {
    keeps: store.keeps,
    all: watched(store.all),
    get: watched(store.get),
    put: watched(store.put),
    remove: watched(store.remove),
    replaceAll: watched(store.replaceAll),
    eraseAll: () => store.eraseAll().finally(onChange),
  };
}

/** The lock, telling after everything that may have changed its state. */
function followed(lock: LockControl, onChange: () => void): LockControl {
  const then = <Result>(result: Promise<Result>): Promise<Result> => result.finally(onChange);
  return {
    state: lock.state,
    unlock: (pin) => then(lock.unlock(pin)),
    shut: () => {
      lock.shut();
      onChange();
    },
    turnOn: (pin) => then(lock.turnOn(pin)),
    turnOff: (pin) => then(lock.turnOff(pin)),
    changePin: (pin, newPin) => then(lock.changePin(pin, newPin)),
  };
}

/** Shuts the lock when nobody has looked at the page for five minutes. */
function useShutting(lock: LockControl | undefined, now: () => number): void {
  const hiddenAt = useRef<number>(undefined);
  useEffect(() => {
    if (!lock) return;
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      clearTimeout(timer);
      if (document.hidden) {
        hiddenAt.current ??= now();
        timer = setTimeout(lock.shut, HIDDEN_MS);
        return;
      }
      if (hiddenAt.current !== undefined && now() - hiddenAt.current >= HIDDEN_MS) lock.shut();
      hiddenAt.current = undefined;
    };
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [lock]);
}

/** What is kept, as the parts of the overview use it, and whether it is open to them. */
export interface Gate {
  readonly state: LockState;
  readonly store: KeptStore;
  readonly lock: LockControl | undefined;
}

/** Watches the lock on this device, from the state in which the page found it. */
export function useGate(device: Device, found: LockState, now: () => number): Gate {
  const [state, setState] = useState(found);
  const { store, lock } = useMemo(() => {
    const { lock: own } = device;
    if (!own) return { store: device.store, lock: undefined };
    const look = () => void own.state().then(setState, () => {});
    return { store: telling(device.store, look), lock: followed(own, look) };
  }, [device]);
  useShutting(lock, now);
  return { state, store, lock };
}
