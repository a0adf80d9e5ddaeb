import type { DBSchema, IDBPDatabase } from 'idb';
import { type AnswerStore, lastOpen, type SavedWalk, type Settings } from './answerStore.ts';
import { connection } from './connection.ts';

/** `settings` has a `lock` while what is kept is locked: then no answer may stand here in the clear. */
interface Schema extends DBSchema {
  walks: { key: string; value: SavedWalk };
  settings: { key: 'own' | 'lock'; value: Settings };
}

/** The name of the database of the answers. */
export const ANSWER_DATABASE = 'doorgeefwijzer';

/** The database of the answers, as it is made at its first use. */
export const answerDatabase = (): (() => Promise<IDBPDatabase<Schema>>) =>
  connection<Schema>(ANSWER_DATABASE, 1, (db) => {
    db.createObjectStore('walks', { keyPath: 'flow' });
    db.createObjectStore('settings');
  });

/**
 * Keeps answers in IndexedDB. Rejects when the browser has none or refuses it, and under a lock; then use
 * the memory store. When another tab sets the lock later, it refuses to write.
 */
export async function idbAnswerStore(): Promise<AnswerStore> {
  const database = answerDatabase();
  const db = await database();
  if (await db.get('settings', 'lock')) throw new Error('locked');
  const write = async (name: 'walks' | 'settings', value: SavedWalk | Settings, key?: 'own') => {
    const transaction = (await database()).transaction(['walks', 'settings'], 'readwrite');
    if (await transaction.objectStore('settings').get('lock')) throw new Error('locked');
    await Promise.all([transaction.objectStore(name).put(value, key), transaction.done]);
  };
  return {
    keepsAnswers: true,
    walk: async (flow) => (await database()).get('walks', flow),
    openWalk: async () => lastOpen(await (await database()).getAll('walks')),
    saveWalk: (walk) => write('walks', walk),
    eraseWalk: async (flow) => (await database()).delete('walks', flow),
    settings: async () => (await (await database()).get('settings', 'own')) ?? {},
    saveSettings: (settings) => write('settings', settings, 'own'),
    eraseAll: async () => {
      const open = await database();
      await Promise.all([open.clear('walks'), open.clear('settings')]);
    },
  };
}
