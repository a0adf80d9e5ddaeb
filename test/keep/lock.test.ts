import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type KeyRing, keptIn } from '../../src/keep/keptIn.ts';
import { newLock, openLock, withNewPin } from '../../src/keep/lock.ts';
import { lockOf, waitAfter } from '../../src/keep/lockControl.ts';
import { isLongEnough, isSamePin } from '../../src/keep/pin.ts';
import { seal, unseal } from '../../src/keep/seal.ts';
import { idbVault } from '../../src/storage/idbVault.ts';
import { type Kept, type KeptKind, Locked, StorageFault } from '../../src/storage/keptStore.ts';

const ROUNDS = 10;
const PIN = '2468';
const thing = (id: string, kind: KeptKind = 'proof'): Kept => ({
  id,
  kind,
  value: { what: `geheim ${id}`, bytes: new TextEncoder().encode(`foto ${id}`) },
});

/** A page of its own on the same device: its own connection, and its own key ring. */
async function page(clock = { now: 1_000_000 }) {
  const vault = await idbVault();
  const ring: KeyRing = {};
  return {
    vault,
    clock,
    store: keptIn(vault, ring),
    lock: lockOf(vault, ring, () => clock.now, ROUNDS),
  };
}

/** Every byte that stands in the database, as text. */
async function dump(): Promise<string> {
  const db = await openDB('doorgeefwijzer-kept', 1);
  const all = [...(await db.getAll('kept')), ...(await db.getAll('head'))];
  const keys = [
    ...(await db.getAllKeys('kept')),
    ...(await db.getAllKeysFromIndex('kept', 'kind')),
  ];
  db.close();
  const asText = (_: string, part: unknown) =>
    part instanceof Uint8Array ? new TextDecoder('latin1').decode(part) : part;
  return JSON.stringify([all, keys], asText);
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('a PIN', () => {
  it.each([
    ['123', false],
    ['1234', true],
    [' 123 ', false],
    ['mijn lange zin', true],
    ['🙂🙂🙂', false],
  ])('%s: long enough is %s', (pin, expected) => {
    expect(isLongEnough(pin)).toBe(expected);
  });

  it('is the same in the digits of another script', () => {
    expect(isSamePin('١٢٣٤', '1234 ')).toBe(true);
    expect(isSamePin('1234', '1235')).toBe(false);
  });
});

describe('a lock', () => {
  it('opens with its own PIN only', async () => {
    const { lock } = await newLock(PIN, ROUNDS);
    expect(await openLock(lock, '٢٤٦٨')).toBeDefined();
    expect(await openLock(lock, '2469')).toBeUndefined();
    expect(await openLock(lock, '')).toBeUndefined();
  });

  it('does not open when its public key was replaced', async () => {
    const [{ lock }, other] = [await newLock(PIN, ROUNDS), await newLock(PIN, ROUNDS)];
    expect(await openLock({ ...lock, publicKey: other.lock.publicKey }, PIN)).toBeUndefined();
  });

  it('asks at least as many rounds as OWASP does, unless told otherwise', async () => {
    expect((await newLock(PIN)).lock.rounds).toBeGreaterThanOrEqual(600_000);
  });

  it('gives its keys to nobody', async () => {
    const made = await newLock(PIN, ROUNDS);
    const opened = await openLock(made.lock, PIN);
    const keys = [made.privateKey, made.placeKey, opened?.privateKey, opened?.placeKey];
    expect(keys.map((key) => key?.extractable)).toEqual([false, false, false, false]);
  });

  it('opens what it sealed before its PIN was changed', async () => {
    const { lock } = await newLock(PIN, ROUNDS);
    const sealed = await seal(lock, 'place', thing('a'));
    expect(await withNewPin(lock, 'wrong', '9999', ROUNDS)).toBeUndefined();
    const changed = await withNewPin(lock, PIN, '9999', ROUNDS);
    const opened = changed && (await openLock(changed, '9999'));
    expect(opened && (await unseal(opened, sealed))).toEqual(thing('a'));
    expect(changed && (await openLock(changed, PIN))).toBeUndefined();
  });

  it('opens nothing that was damaged, moved to another place, or sealed to another lock', async () => {
    const [opened, other] = [await newLock(PIN, ROUNDS), await newLock(PIN, ROUNDS)];
    const sealed = await seal(opened.lock, 'one', thing('a'));
    const damaged = {
      ...sealed,
      body: sealed.body.map((byte, at) => (at === 5 ? byte ^ 1 : byte)),
    };
    expect(await unseal(opened, sealed)).toEqual(thing('a'));
    expect(await unseal(opened, damaged)).toBeUndefined();
    expect(await unseal(opened, { ...sealed, id: 'two' })).toBeUndefined();
    expect(await unseal(opened, await seal(other.lock, 'one', thing('a')))).toBeUndefined();
  });

  it('hides the kind: every label is as long as the others', async () => {
    const { lock } = await newLock(PIN, ROUNDS);
    const kinds: KeptKind[] = ['check', 'proof', 'photo', 'entry', 'plan'];
    const sealed = await Promise.all(kinds.map((kind) => seal(lock, kind, thing('a', kind))));
    expect(new Set(sealed.map(({ label }) => label.length)).size).toBe(1);
  });
});

describe('what is kept under a lock', () => {
  it('leaves no word, no photo and no kind in the database', async () => {
    const { store, lock } = await page();
    await store.put([thing('plan-of-mine'), thing('b', 'photo')]);
    expect(await dump()).toMatch(/geheim plan-of-mine/);
    await lock.turnOn(PIN);
    await store.put([thing('c', 'entry')]);
    expect(await dump()).not.toMatch(/geheim|foto|plan-of-mine|"(proof|photo|entry)"/);
  });

  it('can be read and changed where the lock is open', async () => {
    const { store, lock } = await page();
    await store.put([thing('a'), thing('b', 'photo')]);
    await lock.turnOn(PIN);
    expect(await lock.state()).toBe('open');
    await store.put([{ ...thing('a'), value: { what: 'anders' } }, thing('c')]);
    await store.remove(['b']);
    expect(await store.get('a')).toEqual({ ...thing('a'), value: { what: 'anders' } });
    expect((await store.all('proof')).map(({ id }) => id).sort()).toEqual(['a', 'c']);
    expect(await store.all('photo')).toEqual([]);
    expect(await store.get('b')).toBeUndefined();
  });

  it('can be added to, not read, by a page without the PIN', async () => {
    const [one, other] = [await page(), await page()];
    await one.lock.turnOn(PIN);
    expect(await other.lock.state()).toBe('locked');
    await other.store.put([thing('a'), thing('b')]);
    await expect(other.store.all('proof')).rejects.toThrow(Locked);
    await expect(other.store.get('a')).rejects.toThrow(Locked);
    await expect(other.store.remove(['a'])).rejects.toThrow(Locked);
    await expect(other.store.replaceAll([])).rejects.toThrow(Locked);
    expect(await one.store.all('proof')).toEqual([thing('a'), thing('b')]);
    expect(await one.store.get('b')).toEqual(thing('b'));
  });

  it('has one of each, the last, of what was added without the PIN', async () => {
    const [one, other] = [await page(), await page()];
    const edition = (what: string): Kept => ({ ...thing('a'), value: { what } });
    await one.lock.turnOn(PIN);
    await one.store.put([edition('eerst')]);
    await other.store.put([edition('daarna')]);
    await other.store.put([edition('laatst')]);
    expect(await one.store.all('proof')).toEqual([edition('laatst')]);
    expect(await one.store.get('a')).toEqual(edition('laatst'));
    await one.store.put([edition('van mij')]);
    expect(await one.store.all('proof')).toEqual([edition('van mij')]);
    expect(await one.store.get('a')).toEqual(edition('van mij'));
    await other.store.put([edition('nog een')]);
    await one.store.remove(['a']);
    expect(await one.store.all('proof')).toEqual([]);
    await other.store.put([edition('x')]);
    await other.store.put([edition('y')]);
    await one.lock.turnOff(PIN);
    expect(await one.store.all('proof')).toEqual([edition('y')]);
  });

  it('does not tell by its place what it is, not even to who can guess its id', async () => {
    const [one, other] = [await page(), await page()];
    await one.lock.turnOn(PIN);
    await one.store.put([thing('plan')]);
    const before = (await one.vault.look()).items.map(({ id }) => id);
    await one.store.eraseAll();
    await other.lock.turnOn(PIN);
    await other.store.put([thing('plan')]);
    expect((await other.vault.look()).items.map(({ id }) => id)).not.toEqual(before);
  });

  it('is written sealed by a tab that was open before the lock', async () => {
    const [one, other] = [await page(), await page()];
    await other.store.put([thing('a')]);
    await one.lock.turnOn(PIN);
    await other.store.put([thing('b')]);
    expect(await dump()).not.toMatch(/geheim/);
    await expect(other.store.all('proof')).rejects.toThrow(Locked);
    expect(await other.lock.unlock(PIN)).toEqual({ kind: 'right' });
    expect((await other.store.all('proof')).map(({ id }) => id).sort()).toEqual(['a', 'b']);
  });

  it('keeps what another tab wrote while the lock was being set', async () => {
    const [one, other] = [await page(), await page()];
    await one.store.put([thing('a')]);
    await Promise.all([one.lock.turnOn(PIN), other.store.put([thing('b')])]);
    expect((await one.store.all('proof')).map(({ id }) => id).sort()).toEqual(['a', 'b']);
    expect(await dump()).not.toMatch(/geheim/);
  });

  it('shuts again, and opens again', async () => {
    const { store, lock } = await page();
    await store.put([thing('a')]);
    await lock.turnOn(PIN);
    lock.shut();
    expect(await lock.state()).toBe('locked');
    await expect(store.all('proof')).rejects.toThrow(Locked);
    expect(await lock.unlock(PIN)).toEqual({ kind: 'right' });
    expect(await store.all('proof')).toEqual([thing('a')]);
  });

  it('is in the clear again when the lock goes, and only for the right PIN', async () => {
    const { store, lock } = await page();
    await store.put([thing('a')]);
    await lock.turnOn(PIN);
    expect(await lock.turnOff('1357')).toEqual({ kind: 'wrong' });
    expect(await lock.state()).toBe('open');
    expect(await lock.turnOff(PIN)).toEqual({ kind: 'right' });
    expect(await lock.state()).toBe('off');
    expect(await (await page()).store.all('proof')).toEqual([thing('a')]);
  });

  it('stays locked when something in it cannot be read, so that nothing is lost', async () => {
    const { vault, store, lock } = await page();
    await lock.turnOn(PIN);
    await store.put([thing('a'), thing('b')]);
    const sealed = (await vault.look()).items.find((item) => 'body' in item);
    if (!sealed || !('body' in sealed)) throw new Error('nothing is sealed');
    await vault.change({ put: [{ ...sealed, body: sealed.body.map((byte) => byte ^ 1) }] });
    expect(await store.all('proof')).toHaveLength(1);
    await expect(lock.turnOff(PIN)).rejects.toThrow(StorageFault);
    expect((await vault.look()).items).toHaveLength(2);
    expect(await lock.state()).toBe('open');
  });

  it('loses nothing when the disk is full in the middle of setting the lock', async () => {
    const { store, lock } = await page();
    await store.put([thing('a'), thing('b')]);
    const { put } = IDBObjectStore.prototype;
    let count = 0;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      count += 1;
      if (count === 2) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    });
    await expect(lock.turnOn(PIN)).rejects.toMatchObject({ reason: 'full' });
    spy.mockRestore();
    expect(await lock.state()).toBe('off');
    expect(await store.all('proof')).toEqual([thing('a'), thing('b')]);
  });

  it('is erased with its lock, without a PIN', async () => {
    const { store, lock } = await page();
    await store.put([thing('a')]);
    await lock.turnOn(PIN);
    lock.shut();
    await store.eraseAll();
    expect(await lock.state()).toBe('off');
    expect(await store.all('proof')).toEqual([]);
  });

  it('opens with the new PIN after a change, in every tab', async () => {
    const [one, other] = [await page(), await page()];
    await one.store.put([thing('a')]);
    await one.lock.turnOn(PIN);
    expect(await one.lock.changePin('1111', '9999')).toEqual({ kind: 'wrong' });
    expect(await one.lock.changePin(PIN, '9999')).toEqual({ kind: 'right' });
    expect(await one.store.all('proof')).toEqual([thing('a')]);
    expect(await other.lock.unlock(PIN)).toEqual({ kind: 'wrong' });
    expect(await other.lock.unlock('9999')).toEqual({ kind: 'right' });
    expect(await other.store.all('proof')).toEqual([thing('a')]);
  });
});

describe('wrong PINs', () => {
  it('make one wait longer and longer from the fifth on, but never longer than a quarter', () => {
    expect([1, 4, 5, 6, 7, 50].map(waitAfter)).toEqual([0, 0, 30_000, 60_000, 120_000, 900_000]);
  });

  it('are counted on the device, so that a new page does not start afresh', async () => {
    const clock = { now: 5_000_000 };
    const first = await page(clock);
    await first.store.put([thing('a')]);
    await first.lock.turnOn(PIN);
    for (let tries = 1; tries < 5; tries += 1)
      expect(await (await page(clock)).lock.unlock('0000')).toEqual({ kind: 'wrong' });
    const until = clock.now + 30_000;
    const again = await page(clock);
    expect(await again.lock.unlock('0000')).toEqual({ kind: 'wait', until });
    expect(await again.lock.unlock(PIN)).toEqual({ kind: 'wait', until });
    expect(await again.lock.turnOff(PIN)).toEqual({ kind: 'wait', until });
    clock.now = until;
    expect(await again.lock.unlock(PIN)).toEqual({ kind: 'right' });
    expect(await again.store.all('proof')).toEqual([thing('a')]);
    expect((await again.vault.head()).wrong).toBeUndefined();
  });

  it('do not lock anyone out when the clock is set back', async () => {
    const clock = { now: 100_000_000 };
    const { lock } = await page(clock);
    await lock.turnOn(PIN);
    for (let tries = 0; tries < 5; tries += 1) await lock.unlock('0000');
    clock.now = 0;
    expect(await lock.unlock(PIN)).toEqual({ kind: 'right' });
  });
});
