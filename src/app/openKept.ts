import { type KeyRing, keptIn } from '../keep/keptIn.ts';
import { type LockControl, lockOf } from '../keep/lockControl.ts';
import { matchAnswers } from '../storage/answerLock.ts';
import { eraseDevice } from '../storage/eraseDevice.ts';
import { idbVault } from '../storage/idbVault.ts';
import type { KeptStore } from '../storage/keptStore.ts';
import { memoryKeptStore } from '../storage/memoryKeptStore.ts';

/** What is kept on this device, with the lock on it where a lock can be had. */
export interface Device {
  readonly store: KeptStore;
  readonly lock?: LockControl;
}

/* Asked when there is something to lose, not on arrival, and once a page: some browsers ask the person. */
let asked = false;
async function askToStay(): Promise<void> {
  const { storage } = navigator;
  if (asked || !storage?.persist) return;
  asked = true;
  if (!(await storage.persisted())) await storage.persist();
}

const stay = (): void => {
  askToStay().catch(() => {});
};

function onDevice(store: KeptStore): KeptStore {
  return {
    ...store,
    put: async (items) => {
      await store.put(items);
      stay();
    },
    replaceAll: async (items) => {
      await store.replaceAll(items);
      stay();
    },
    /* "Everything" is the answers too, and then nothing is locked any more. */
    eraseAll: eraseDevice,
  };
}

/** Under a lock no answer may be kept in the clear, and without one they may. */
function withAnswers(lock: LockControl): LockControl {
  const match = async () => matchAnswers((await lock.state()) !== 'off');
  return {
    ...lock,
    turnOn: async (pin) => {
      await lock.turnOn(pin);
      await match();
      stay();
    },
    turnOff: async (pin) => {
      const result = await lock.turnOff(pin);
      await match();
      return result;
    },
  };
}

/** What is kept on this device; memory, in which nothing stays, where the browser refuses to keep. */
export async function openDevice(now: () => number): Promise<Device> {
  try {
    const vault = await idbVault();
    const ring: KeyRing = {};
    const store = onDevice(keptIn(vault, ring));
    if (!crypto.subtle) return { store };
    const lock = withAnswers(lockOf(vault, ring, now));
    await matchAnswers((await lock.state()) !== 'off').catch(() => {});
    return { store, lock };
  } catch {
    return { store: memoryKeptStore() };
  }
}

/**
 * What is kept on this device, for a page that has no PIN to ask: under a lock it can add, and reading
 * rejects with `Locked`. Memory where the browser refuses to keep.
 */
export const openKept = async (): Promise<KeptStore> => (await openDevice(() => 0)).store;
