import { answerDatabase } from './idbAnswerStore.ts';

/** Empties the answers; with `locked` none may be written until they are emptied without it. One transaction. */
async function empty(locked: boolean): Promise<void> {
  const db = await answerDatabase()();
  const transaction = db.transaction(['walks', 'settings'], 'readwrite');
  const settings = transaction.objectStore('settings');
  await Promise.all([
    transaction.objectStore('walks').clear(),
    settings.clear(),
    locked && settings.put({}, 'lock'),
    transaction.done,
  ]);
  db.close();
}

/** Erases every answer, and a lock on them. */
export const eraseAnswers = (): Promise<void> => empty(false);

/**
 * Lets answers be kept, or not, as there is a lock or not. When it is as it should be, nothing changes; so
 * it also sets right what a tab that died between two databases left behind.
 */
export async function matchAnswers(locked: boolean): Promise<void> {
  const db = await answerDatabase()();
  const isLocked = (await db.get('settings', 'lock')) !== undefined;
  db.close();
  if (locked !== isLocked) await empty(locked);
}
