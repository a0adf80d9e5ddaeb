import { type Kept, StorageFault } from '../storage/keptStore.ts';
import type { Head, Vault, WrongTries } from '../storage/vault.ts';
import { changeWith, type KeyRing, keyFor, lastOfEach, opened, sealedAll } from './keptIn.ts';
import { newLock, openLock, withNewPin } from './lock.ts';
import { ROUNDS } from './pin.ts';

/** What came of a PIN: right, wrong, or not tried because too many were wrong shortly before. */
export type PinResult =
  | { readonly kind: 'right' }
  | { readonly kind: 'wrong' }
  /** Till when no PIN is tried, in milliseconds since 1970. */
  | { readonly kind: 'wait'; readonly until: number };

/** Whether there is a lock, and whether it is open on this page. */
export type LockState = 'off' | 'locked' | 'open';

/** The lock on what is kept. Nothing in it erases anything, however often a PIN is wrong. */
export interface LockControl {
  readonly state: () => Promise<LockState>;
  readonly unlock: (pin: string) => Promise<PinResult>;
  /** Forgets the key on this page. */
  readonly shut: () => void;
  /** Seals everything in one transaction; the lock is open on this page afterwards. */
  readonly turnOn: (pin: string) => Promise<void>;
  /** Opens everything in one transaction. */
  readonly turnOff: (pin: string) => Promise<PinResult>;
  /** What is sealed stays as it is: only the key is wrapped anew. */
  readonly changePin: (pin: string, newPin: string) => Promise<PinResult>;
}

const FREE_TRIES = 5;
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 900_000;

/** How long to wait after this many wrong PINs in a row. */
export const waitAfter = (count: number): number =>
  count < FREE_TRIES ? 0 : Math.min(FIRST_WAIT_MS * 2 ** (count - FREE_TRIES), LONGEST_WAIT_MS);

/* A wait longer than the longest means that the clock was set back; that must lock nobody out. */
const waitsUntil = (wrong: WrongTries | undefined, now: number): number | undefined =>
  wrong && wrong.until > now && wrong.until - now <= LONGEST_WAIT_MS ? wrong.until : undefined;

const RIGHT: PinResult = { kind: 'right' };

async function noteWrong(vault: Vault, now: number): Promise<PinResult> {
  let until = now;
  await changeWith(vault, ({ lock, wrong }) => {
    const count = (wrong?.count ?? 0) + 1;
    until = now + waitAfter(count);
    return { head: { ...(lock && { lock }), wrong: { count, until } } };
    /* On a full disk this cannot be kept. Guessing is a little faster then, but nobody is locked out. */
  }).catch(() => {});
  return until > now ? { kind: 'wait', until } : { kind: 'wrong' };
}

/** Tries a PIN on the lock there is now, counting the wrong ones; `use` does the work, or gives nothing. */
async function tried(
  vault: Vault,
  now: number,
  use: (head: Head) => Promise<object | undefined>,
): Promise<PinResult> {
  const head = await vault.head();
  const until = waitsUntil(head.wrong, now);
  if (until) return { kind: 'wait', until };
  return (await use(head)) ? RIGHT : noteWrong(vault, now);
}

/* Before everything is written anew: what cannot be read now must not be lost. */
async function everything(vault: Vault, ring: KeyRing) {
  const { head, items } = await vault.look();
  const { lock, changes } = head;
  const open = lock ? await opened(items, keyFor(lock, ring)) : (items as readonly Kept[]);
  if (open.length < items.length) throw new StorageFault(new Error('something cannot be read'));
  return { expects: { lock: lock?.id, changes }, items: lastOfEach(open) };
}

/** The lock of a vault, whose key goes on this ring. `rounds` is for tests. */
export function lockOf(
  vault: Vault,
  ring: KeyRing,
  now: () => number,
  rounds: number = ROUNDS,
): LockControl {
  const unlock = (pin: string) =>
    tried(vault, now(), async ({ lock, wrong }) => {
      if (!lock) return {};
      const key = await openLock(lock, pin);
      if (!key) return undefined;
      ring.opened = key;
      if (wrong) await vault.change({ expects: { lock: lock.id }, head: { lock } }).catch(() => {});
      return key;
    });
  return {
    unlock,
    state: async () => {
      const { lock } = await vault.head();
      if (!lock) return 'off';
      return ring.opened?.lock.id === lock.id ? 'open' : 'locked';
    },
    shut: () => {
      ring.opened = undefined;
    },
    turnOn: async (pin) => {
      const key = await newLock(pin, rounds);
      await changeWith(vault, async () => {
        const { expects, items } = await everything(vault, ring);
        return { expects, clear: true, put: await sealedAll(items, key), head: { lock: key.lock } };
      });
      ring.opened = key;
    },
    turnOff: async (pin) => {
      const result = await unlock(pin);
      if (result.kind !== 'right') return result;
      await changeWith(vault, async () => {
        const { expects, items } = await everything(vault, ring);
        return { expects, clear: true, put: items, head: {} };
      });
      return RIGHT;
    },
    changePin: (pin, newPin) =>
      tried(vault, now(), async ({ lock }) => {
        const changed = lock && (await withNewPin(lock, pin, newPin, rounds));
        if (!lock || !changed) return undefined;
        await vault.change({ expects: { lock: lock.id }, head: { lock: changed } });
        return changed;
      }),
  };
}
