import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SavedWalk } from '../../src/storage/answerStore.ts';
import { idbAnswerStore } from '../../src/storage/idbAnswerStore.ts';
import { memoryAnswerStore } from '../../src/storage/memoryAnswerStore.ts';

const walk = (flow: string, savedAt: number, finished = false): SavedWalk => ({
  flow,
  answers: { day: '2026-11-22' },
  finished,
  savedAt,
});

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe.each([
  ['IndexedDB', idbAnswerStore, true],
  ['memory', async () => memoryAnswerStore(), false],
] as const)('answers in %s', (_, open, keepsAnswers) => {
  it('says whether they stay', async () => {
    expect((await open()).keepsAnswers).toBe(keepsAnswers);
  });

  it('come back as they were saved, the last one for a flow', async () => {
    const store = await open();
    await store.saveWalk(walk('opname', 1));
    await store.saveWalk({ ...walk('opname', 2), answers: { day: '2026-01-01' } });
    expect(await store.walk('opname')).toEqual({
      ...walk('opname', 2),
      answers: { day: '2026-01-01' },
    });
    expect(await store.walk('erfenis')).toBeUndefined();
  });

  it('tell which walk was left open last', async () => {
    const store = await open();
    await store.saveWalk(walk('opname', 1));
    await store.saveWalk(walk('erfenis', 3));
    await store.saveWalk(walk('klusjes', 5, true));
    expect((await store.openWalk())?.flow).toBe('erfenis');
    await store.eraseWalk('erfenis');
    expect((await store.openWalk())?.flow).toBe('opname');
  });

  it('are gone with the settings when all is erased', async () => {
    const store = await open();
    await store.saveWalk(walk('opname', 1));
    await store.saveSettings({ benefit: 'aio' });
    expect(await store.settings()).toEqual({ benefit: 'aio' });
    await store.eraseAll();
    expect(await store.walk('opname')).toBeUndefined();
    expect(await store.settings()).toEqual({});
  });
});

it('stay from one opening to the next, in IndexedDB', async () => {
  await (await idbAnswerStore()).saveWalk(walk('opname', 1));
  expect(await (await idbAnswerStore()).walk('opname')).toEqual(walk('opname', 1));
});

it('rejects when the browser refuses IndexedDB', async () => {
  Object.assign(globalThis, { indexedDB: undefined });
  await expect(idbAnswerStore()).rejects.toThrow();
});
