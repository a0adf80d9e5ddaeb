import type { AnswerStore } from '../storage/answerStore.ts';
import { idbAnswerStore } from '../storage/idbAnswerStore.ts';

/**
 * The store for this device: IndexedDB where it works and nothing is locked, else memory, in which nothing
 * is kept beyond what the page before this one passed on.
 */
export const openStore = (): Promise<AnswerStore> =>
  idbAnswerStore().catch(async () => (await import('./passedStore.ts')).passedStore());
