import type { AnswerStore } from '../storage/answerStore.ts';
import { idbAnswerStore } from '../storage/idbAnswerStore.ts';
import { memoryAnswerStore } from '../storage/memoryAnswerStore.ts';

/** The store for this device: IndexedDB where it works, else memory, in which nothing is kept. */
export async function openStore(): Promise<AnswerStore> {
  try {
    return await idbAnswerStore();
  } catch {
    return memoryAnswerStore();
  }
}
