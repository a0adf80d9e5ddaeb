import { type Kept, type KeptKind, type KeptStore, Locked } from '../storage/keptStore.ts';
import {
  type Change,
  type Head,
  type Lock,
  Moved,
  type Sealed,
  type Stored,
  type Vault,
} from '../storage/vault.ts';
import type { OpenedLock } from './lock.ts';
import { addedPlace, placeOf, seal, unseal } from './seal.ts';

/** Holds the key of this page while the lock is open here; empty when it is not. */
export interface KeyRing {
  opened?: OpenedLock | undefined;
}

const TRIES = 5;

/** Makes a change for the head of now; when another tab was first, for the head that it left. */
export async function changeWith(
  vault: Vault,
  make: (head: Head) => Promise<Change> | Change,
): Promise<void> {
  for (let left = TRIES; ; left -= 1) {
    const head = await vault.head();
    try {
      const change = await make(head);
      return await vault.change({ expects: { lock: head.lock?.id }, ...change });
    } catch (error) {
      if (!(error instanceof Moved) || left === 1) throw error;
    }
  }
}

const isSealed = (stored: Stored): stored is Sealed => 'body' in stored;

/** The key for this lock; without it everything is `Locked`. */
export function keyFor(lock: Lock, { opened }: KeyRing): OpenedLock {
  if (opened?.lock.id !== lock.id) throw new Locked();
  return opened;
}

/** Opens what can be opened, of one kind when that is given, and leaves the rest out. */
export async function opened(
  items: readonly Stored[],
  key: OpenedLock,
  kind?: KeptKind,
): Promise<readonly Kept[]> {
  const all = await Promise.all(
    items.map((item) => (isSealed(item) ? unseal(key, item, kind) : item)),
  );
  return all.filter((item) => item !== undefined && (!kind || item.kind === kind)) as Kept[];
}

/** One of each id: of what was added without the PIN, the last one counts. */
export const lastOfEach = (items: readonly Kept[]): readonly Kept[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
];

/** These things sealed, each at the place that belongs to its id. */
export const sealedAll = (items: readonly Kept[], key: OpenedLock): Promise<readonly Sealed[]> =>
  Promise.all(items.map(async (item) => seal(key.lock, await placeOf(key, item.id), item)));

/** Every place where these ids stand: their own, and those where they were added without the PIN. */
async function placesOf(
  vault: Vault,
  ids: readonly string[],
  key: OpenedLock,
): Promise<readonly string[]> {
  const added = await vault.added();
  const inAdded = await Promise.all(added.map((item) => unseal(key, item)));
  const places = await Promise.all(ids.map((id) => placeOf(key, id)));
  const addedPlaces = added.filter((_, at) => ids.includes(inAdded[at]?.id ?? ''));
  return [...places, ...addedPlaces.map(({ id }) => id)];
}

/* Who has the PIN puts a thing in its own place; who has not adds it behind the rest. */
async function putting(
  vault: Vault,
  head: Head,
  ring: KeyRing,
  items: readonly Kept[],
): Promise<Change> {
  const { lock } = head;
  if (!lock) return { put: items };
  if (ring.opened?.lock.id !== lock.id)
    return {
      put: await Promise.all(items.map((item, at) => seal(lock, addedPlace(head, at), item))),
    };
  const ids = items.map(({ id }) => id);
  const remove = await placesOf(vault, ids, ring.opened);
  return { remove, put: await sealedAll(items, ring.opened) };
}

/** The store over a vault: it seals when there is a lock, and opens what the key ring has a key for. */
export function keptIn(vault: Vault, ring: KeyRing): KeptStore {
  return {
    keeps: true,
    all: async (kind) => {
      const { head, items } = await vault.look(kind);
      if (!head.lock) return items as readonly Kept[];
      return lastOfEach(await opened(items, keyFor(head.lock, ring), kind));
    },
    get: async (id) => {
      const { lock } = await vault.head();
      if (!lock) return (await vault.lookAt(id)) as Kept | undefined;
      const key = keyFor(lock, ring);
      const added = lastOfEach(await opened(await vault.added(), key));
      const last = added.find((item) => item.id === id);
      const placed = last ? undefined : await vault.lookAt(await placeOf(key, id));
      return last ?? (placed && (await opened([placed], key))[0]);
    },
    put: (items) => changeWith(vault, (head) => putting(vault, head, ring, items)),
    remove: (ids) =>
      changeWith(vault, async ({ lock }) => ({
        remove: lock ? await placesOf(vault, ids, keyFor(lock, ring)) : ids,
      })),
    replaceAll: (items) =>
      changeWith(vault, async ({ lock }) => ({
        clear: true,
        put: lock ? await sealedAll(items, keyFor(lock, ring)) : items,
      })),
    eraseAll: () => vault.change({ clear: true, head: {} }),
  };
}
