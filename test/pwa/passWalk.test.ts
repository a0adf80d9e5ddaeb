import { afterEach, describe, expect, it, vi } from 'vitest';
import { holdOne } from '../../src/pwa/holdOne.ts';
import { passWalk, walkPassed } from '../../src/pwa/passWalk.ts';
import type { SavedWalk } from '../../src/storage/answerStore.ts';

const walk: SavedWalk = {
  flow: 'geld-gekregen',
  answers: { day: '2026-11-20', amount: 115_000 },
  finished: false,
  savedAt: 0,
};

afterEach(() => vi.unstubAllGlobals());

describe('a walk that is held for the next page', () => {
  it('is given to the page of its flow, once', () => {
    const { give, take } = holdOne<SavedWalk>(() => 0);
    give(walk);
    expect(take('geld-gekregen')).toEqual(walk);
    expect(take('geld-gekregen')).toBeUndefined();
  });

  it('is gone when another flow opens first', () => {
    const { give, take } = holdOne<SavedWalk>(() => 0);
    give(walk);
    expect(take('buitenland')).toBeUndefined();
    expect(take('geld-gekregen')).toBeUndefined();
  });

  it('is gone after ten seconds', () => {
    let now = 0;
    const { give, take } = holdOne<SavedWalk>(() => now);
    give(walk);
    now = 10_000;
    expect(take('geld-gekregen')).toBeUndefined();
  });
});

describe('passing a walk through the service worker', () => {
  it('brings it to the next page', async () => {
    const { give, take } = holdOne<SavedWalk>(() => 0);
    const postMessage = (
      asked: { type: string; walk: SavedWalk; flow: string },
      [port]: MessagePort[],
    ) => {
      port?.postMessage(asked.type === 'give' ? give(asked.walk) : take(asked.flow));
      port?.close();
    };
    vi.stubGlobal('navigator', { serviceWorker: { controller: { postMessage } } });
    await passWalk(walk);
    expect(await walkPassed('geld-gekregen')).toEqual(walk);
  });

  it('loses it where there is no service worker', async () => {
    vi.stubGlobal('navigator', {});
    await passWalk(walk);
    expect(await walkPassed('geld-gekregen')).toBeUndefined();
  });
});
