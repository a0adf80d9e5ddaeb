import type { SavedWalk } from '../storage/answerStore.ts';

const WAIT_MS = 500;

/* The memory of the service worker outlives a page and is never written down. An old one does not answer. */
function ask<Reply>(message: object): Promise<Reply | undefined> {
  const worker = navigator.serviceWorker?.controller;
  if (!worker) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(() => resolve(undefined), WAIT_MS);
    port1.onmessage = ({ data }: MessageEvent<Reply | undefined>) => {
      clearTimeout(timer);
      resolve(data);
    };
    worker.postMessage(message, [port2]);
  });
}

/** Passes a walk to the page that opens next, without keeping it; where that cannot be it is lost. */
export const passWalk = async (walk: SavedWalk): Promise<void> => {
  await ask({ type: 'give', walk });
};

/** The walk that the page before this one passed to this flow. */
export const walkPassed = (flow: string): Promise<SavedWalk | undefined> =>
  ask({ type: 'take', flow });
