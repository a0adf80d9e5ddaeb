import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { AnswerStore, SavedWalk, Settings } from './answerStore.ts';
import { lastOpen } from './memoryAnswerStore.ts';

interface Schema extends DBSchema {
  walks: { key: string; value: SavedWalk };
  settings: { key: 'own'; value: Settings };
}

const NAME = 'doorgeefwijzer';
const VERSION = 1;

const open = (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>(NAME, VERSION, {
    upgrade(db) {
      db.createObjectStore('walks', { keyPath: 'flow' });
      db.createObjectStore('settings');
    },
    blocking(_old, _new, event) {
      (event.target as IDBDatabase).close();
    },
  });

/** Keeps answers in IndexedDB. Rejects when the browser has none or refuses it; then use the memory store. */
export async function idbAnswerStore(): Promise<AnswerStore> {
  const db = await open();
  return {
    keepsAnswers: true,
    walk: (flow) => db.get('walks', flow),
    openWalk: async () => lastOpen(await db.getAll('walks')),
    saveWalk: async (walk) => {
      await db.put('walks', walk);
    },
    eraseWalk: (flow) => db.delete('walks', flow),
    settings: async () => (await db.get('settings', 'own')) ?? {},
    saveSettings: async (settings) => {
      await db.put('settings', settings, 'own');
    },
    eraseAll: async () => {
      await Promise.all([db.clear('walks'), db.clear('settings')]);
    },
  };
}
