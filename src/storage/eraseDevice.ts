import { deleteDB } from 'idb';
import { eraseAnswers } from './answerLock.ts';
import { ANSWER_DATABASE } from './idbAnswerStore.ts';
import { idbVault, KEPT_DATABASE } from './idbVault.ts';
import { StorageFault } from './keptStore.ts';

/* Another tab that does not let go must not keep somebody waiting without a word. */
const deleted = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const blocked = () => reject(new Error(`${name} is held by another tab`));
    deleteDB(name, { blocked }).then(resolve, reject);
  });

/* A database that cannot be opened any more can still be deleted whole. */
const emptied = (clear: () => Promise<void>, name: string): Promise<void> =>
  clear().catch(() => deleted(name));

/**
 * Everything that this app kept on the device, gone: what was kept on purpose, the answers, and the lock.
 * Rejects with `StorageFault` when it is not certain that nothing is left.
 */
export async function eraseDevice(): Promise<void> {
  if (!globalThis.indexedDB) return;
  try {
    await emptied(async () => (await idbVault()).change({ clear: true, head: {} }), KEPT_DATABASE);
    await emptied(eraseAnswers, ANSWER_DATABASE);
  } catch (error) {
    throw new StorageFault(error);
  }
}
