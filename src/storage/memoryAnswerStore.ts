import { type AnswerStore, lastOpen, type SavedWalk, type Settings } from './answerStore.ts';

/** Keeps answers as long as the page stands, and no longer. */
export function memoryAnswerStore(): AnswerStore {
  const walks = new Map<string, SavedWalk>();
  let settings: Settings = {};
  return {
    keepsAnswers: false,
    walk: async (flow) => walks.get(flow),
    openWalk: async () => lastOpen([...walks.values()]),
    saveWalk: async (walk) => void walks.set(walk.flow, walk),
    eraseWalk: async (flow) => void walks.delete(flow),
    settings: async () => settings,
    saveSettings: async (next) => {
      settings = next;
    },
    eraseAll: async () => {
      walks.clear();
      settings = {};
    },
  };
}
