import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { idbVault } from '../../src/storage/idbVault.ts';
import { type Kept, type KeptKind, StorageFault } from '../../src/storage/keptStore.ts';
import { type Lock, Moved, type Vault } from '../../src/storage/vault.ts';

const thing = (id: string, kind: KeptKind = 'entry'): Kept => ({ id, kind, value: { note: id } });
const lock: Lock = {
  id: 'lock-1',
  salt: new Uint8Array(1),
  rounds: 1,
  publicKey: new Uint8Array(1),
  iv: new Uint8Array(1),
  wrapped: new Uint8Array(1),
};
const idsIn = async (vault: Vault): Promise<string[]> =>
  (await vault.look()).items.map(({ id }) => id);

/** Lets the writes of a thing go as they do until the one with this number, which fails in this way. */
function failAt(number: number, fail: (put: () => IDBRequest) => IDBRequest): void {
  const { put } = IDBObjectStore.prototype;
  let count = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    const really = () => put.apply(this, args);
    count += 1;
    return count === number ? fail(really) : really();
  });
}
const quota = () => new DOMException('no room', 'QuotaExceededError');

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a vault in IndexedDB', () => {
  it('gives back what was put in, by kind and by id, also at the next opening', async () => {
    const vault = await idbVault();
    await vault.change({ put: [thing('a'), thing('b', 'proof')] });
    const later = await idbVault();
    expect((await later.look('proof')).items).toEqual([thing('b', 'proof')]);
    expect(await later.lookAt('a')).toEqual(thing('a'));
    expect(await later.lookAt('c')).toBeUndefined();
  });

  it('clears, removes and puts in one change, in that order', async () => {
    const vault = await idbVault();
    await vault.change({ put: [thing('a'), thing('b')] });
    await vault.change({ remove: ['a'], put: [thing('c')] });
    expect(await idsIn(vault)).toEqual(['b', 'c']);
    await vault.change({ clear: true, put: [thing('d')] });
    expect(await idsIn(vault)).toEqual(['d']);
  });

  it('counts its changes, and refuses one that was made for an earlier head', async () => {
    const [vault, other] = [await idbVault(), await idbVault()];
    const { changes } = await vault.head();
    await other.change({ put: [thing('a')] });
    const late = vault.change({
      expects: { lock: undefined, changes },
      clear: true,
      put: [thing('b')],
    });
    await expect(late).rejects.toThrow(Moved);
    expect(await idsIn(vault)).toEqual(['a']);
    expect((await vault.head()).changes).toBe(changes + 1);
  });

  it('refuses a change that was made before another tab set a lock', async () => {
    const [vault, other] = [await idbVault(), await idbVault()];
    await other.change({ head: { lock } });
    const open = vault.change({ expects: { lock: undefined }, put: [thing('a')] });
    await expect(open).rejects.toThrow(Moved);
    expect(await idsIn(vault)).toEqual([]);
    await vault.change({ expects: { lock: lock.id }, put: [thing('b')] });
    expect((await vault.head()).lock?.id).toBe(lock.id);
  });

  it('gives everything, whatever the kind, once there is a lock', async () => {
    const vault = await idbVault();
    await vault.change({ put: [thing('a'), thing('b', 'proof')], head: { lock } });
    expect((await vault.look('proof')).items).toHaveLength(2);
  });
});

describe('a write that the device refuses', () => {
  const things = [thing('b'), thing('c'), thing('d')];

  it.each([
    [
      'throws at once',
      () => {
        throw quota();
      },
    ],
    [
      'fails later',
      (put: () => IDBRequest) => {
        const request = put();
        request.addEventListener('success', () => request.transaction?.abort());
        return request;
      },
    ],
  ] as const)('changes nothing when the second of three %s', async (_, fail) => {
    const vault = await idbVault();
    await vault.change({ put: [thing('a')] });
    failAt(2, fail);
    await expect(vault.change({ clear: true, put: things })).rejects.toThrow(StorageFault);
    vi.restoreAllMocks();
    expect(await idsIn(vault)).toEqual(['a']);
    await vault.change({ put: things });
    expect(await idsIn(vault)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('says that the disk is full, or that it was something else', async () => {
    const vault = await idbVault();
    failAt(1, () => {
      throw quota();
    });
    await expect(vault.change({ put: things })).rejects.toMatchObject({ reason: 'full' });
    vi.restoreAllMocks();
    const odd = { ...thing('x'), value: () => 'not data' };
    await expect(vault.change({ put: [odd] })).rejects.toMatchObject({ reason: 'refused' });
    expect(await idsIn(vault)).toEqual([]);
  });

  it('is a read too: a database that cannot be read tells so', async () => {
    const vault = await idbVault();
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('lost', 'UnknownError');
    });
    await expect(vault.look()).rejects.toThrow(StorageFault);
  });
});

describe('two tabs at once', () => {
  it('keep what both write', async () => {
    const [one, other] = [await idbVault(), await idbVault()];
    await Promise.all([
      one.change({ put: [thing('a')] }),
      other.change({ put: [thing('b')] }),
      one.change({ put: [thing('c')] }),
    ]);
    expect(await idsIn(one)).toEqual(['a', 'b', 'c']);
    expect(await idsIn(other)).toEqual(['a', 'b', 'c']);
  });

  it('do not stand in the way of one that deletes the database, and go on afterwards', async () => {
    const vault = await idbVault();
    await vault.change({ put: [thing('a')] });
    await deleteDB('doorgeefwijzer-kept');
    expect(await idsIn(vault)).toEqual([]);
    await vault.change({ put: [thing('b')] });
    expect(await idsIn(vault)).toEqual(['b']);
  });

  it('step aside for a later release, and say that they cannot write any more', async () => {
    const vault = await idbVault();
    await vault.change({ put: [thing('a')] });
    const later = await openDB('doorgeefwijzer-kept', 2, { upgrade() {} });
    await expect(vault.change({ put: [thing('b')] })).rejects.toThrow(StorageFault);
    expect((await later.getAllKeys('kept')) as string[]).toEqual(['a']);
    later.close();
  });
});

it('rejects when the browser refuses IndexedDB', async () => {
  Object.assign(globalThis, { indexedDB: undefined });
  await expect(idbVault()).rejects.toThrow();
});
