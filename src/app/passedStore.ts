import { walkPassed } from '../pwa/passWalk.ts';
import type { AnswerStore } from '../storage/answerStore.ts';
import { memoryAnswerStore } from '../storage/memoryAnswerStore.ts';

/** A store in which nothing stays, with the walk that the page before this one passed on. */
export function passedStore(): AnswerStore {
  const store = memoryAnswerStore();
  return {
    ...store,
    walk: async (flow) => {
      const own = await store.walk(flow);
      if (own) return own;
      const passed = await walkPassed(flow);
      if (passed) await store.saveWalk(passed);
      return passed;
    },
  };
}
