import type { Kept, KeptStore } from './keptStore.ts';

/** Keeps things as long as the page stands, and no longer. */
export function memoryKeptStore(): KeptStore {
  let kept = new Map<string, Kept>();
  return {
    keeps: false,
    all: async (kind) => [...kept.values()].filter((item) => item.kind === kind),
    get: async (id) => kept.get(id),
    put: async (items) => {
      for (const item of items) kept.set(item.id, item);
    },
    remove: async (ids) => {
      for (const id of ids) kept.delete(id);
    },
    replaceAll: async (items) => {
      kept = new Map(items.map((item) => [item.id, item]));
    },
    eraseAll: async () => kept.clear(),
  };
}
