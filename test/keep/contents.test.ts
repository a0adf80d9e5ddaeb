import { describe, expect, it } from 'vitest';
import { contentsOf, everythingIn, missingFrom } from '../../src/keep/contents.ts';
import type { Kept, KeptKind } from '../../src/storage/keptStore.ts';
import { memoryKeptStore } from '../../src/storage/memoryKeptStore.ts';

const thing = (id: string, kind: KeptKind, bytes?: Uint8Array): Kept => ({
  id,
  kind,
  value: bytes ? { bytes } : {},
});
const things = [
  thing('a', 'proof'),
  thing('b', 'photo', new Uint8Array(5_000)),
  thing('c', 'photo', new Uint8Array(7_000)),
];

describe('what is kept', () => {
  it('is counted by kind and by size', () => {
    const { counts, bytes } = contentsOf(things);
    expect(counts).toEqual({ check: 0, proof: 1, photo: 2, entry: 0, plan: 0 });
    expect(bytes).toBeGreaterThan(12_000);
    expect(bytes).toBeLessThan(12_100);
  });

  it('is found whole, whatever the kind', async () => {
    const store = memoryKeptStore();
    await store.put(things);
    expect((await everythingIn(store)).map(({ id }) => id).sort()).toEqual(['a', 'b', 'c']);
  });
});

describe('the things of a file', () => {
  it('are added only where there is nothing of that id, so that nothing here changes', () => {
    const file = [thing('a', 'check'), thing('d', 'proof')];
    expect(missingFrom(things, file)).toEqual([thing('d', 'proof')]);
    expect(missingFrom([], file)).toEqual(file);
  });
});
