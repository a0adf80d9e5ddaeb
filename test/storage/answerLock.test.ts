import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/app/openStore.ts';
import { eraseAnswers, matchAnswers } from '../../src/storage/answerLock.ts';
import type { SavedWalk } from '../../src/storage/answerStore.ts';
import { idbAnswerStore } from '../../src/storage/idbAnswerStore.ts';

const walk: SavedWalk = {
  flow: 'opname',
  answers: { day: '2026-11-22' },
  finished: false,
  savedAt: 1,
};

async function rows(): Promise<unknown[]> {
  const db = await openDB('doorgeefwijzer', 1);
  const all = [...(await db.getAll('walks')), ...(await db.getAll('settings'))];
  db.close();
  return all;
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('answers under a lock', () => {
  it('are gone from the device, and stay in memory from then on', async () => {
    const before = await idbAnswerStore();
    await before.saveWalk(walk);
    await before.saveSettings({ benefit: 'aio' });
    await matchAnswers(true);
    expect(await rows()).toEqual([{}]);
    await expect(idbAnswerStore()).rejects.toThrow('locked');
    const store = await openStore();
    expect(store.keepsAnswers).toBe(false);
    await store.saveWalk(walk);
    expect(await store.walk('opname')).toEqual(walk);
    expect(await rows()).toEqual([{}]);
  });

  it('are not written by a tab that was open before the lock', async () => {
    const store = await idbAnswerStore();
    await matchAnswers(true);
    await expect(store.saveWalk(walk)).rejects.toThrow();
    await expect(store.saveSettings({ benefit: 'aio' })).rejects.toThrow();
    expect(await rows()).toEqual([{}]);
  });

  it('are kept again after it', async () => {
    await matchAnswers(true);
    await matchAnswers(false);
    const store = await idbAnswerStore();
    await store.saveWalk(walk);
    expect(await (await idbAnswerStore()).walk('opname')).toEqual(walk);
  });

  it('are left alone when there is nothing to set right', async () => {
    await (await idbAnswerStore()).saveWalk(walk);
    await matchAnswers(false);
    expect(await rows()).toEqual([walk]);
  });

  it('can be erased with the lock', async () => {
    await matchAnswers(true);
    await eraseAnswers();
    expect(await rows()).toEqual([]);
    expect((await idbAnswerStore()).keepsAnswers).toBe(true);
  });
});

it('keeps a walk through the loss of a connection', async () => {
  const store = await idbAnswerStore();
  await store.saveWalk(walk);
  const later = new Promise<void>((resolve) => {
    const request = indexedDB.deleteDatabase('doorgeefwijzer');
    request.onsuccess = () => resolve();
  });
  await later;
  await store.saveWalk({ ...walk, savedAt: 2 });
  expect(await (await idbAnswerStore()).walk('opname')).toEqual({ ...walk, savedAt: 2 });
});

it('keeps the walk that the first release left behind', async () => {
  const old = await openDB('doorgeefwijzer', 1, {
    upgrade(db) {
      db.createObjectStore('walks', { keyPath: 'flow' });
      db.createObjectStore('settings');
    },
  });
  await old.put('walks', walk);
  await old.put('settings', { benefit: 'ioaw' }, 'own');
  old.close();
  const store = await idbAnswerStore();
  expect(await store.openWalk()).toEqual(walk);
  expect(await store.settings()).toEqual({ benefit: 'ioaw' });
});
