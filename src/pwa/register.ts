import { Workbox } from 'workbox-window';
import { WALKING } from './hold.ts';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL: (url: string) => unknown;
  };
}

/** A script address that the browser's Trusted Types accept; only our own service worker passes. */
function workerUrl(root: string): string {
  const url = `${root}sw.js`;
  const { trustedTypes } = window as unknown as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('doorgeefwijzer', {
    createScriptURL: (given) => {
      if (given !== url) throw new TypeError('only the service worker');
      return given;
    },
  });
  return (policy?.createScriptURL(url) ?? url) as string;
}

/** Takes the new version only when no page is in the middle of a flow. */
async function updateWhenFree(workbox: Workbox): Promise<void> {
  await navigator.locks?.request(WALKING, { ifAvailable: true }, async (free) => {
    if (free) workbox.messageSkipWaiting();
  });
}

/**
 * Registers the service worker, has it keep the language of this page, and lets a waiting version in as
 * soon as nobody is answering questions. `onWaiting` is told when one has to wait.
 */
export async function registerServiceWorker(
  root: string,
  lang: string,
  onWaiting: () => void,
): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const workbox = new Workbox(workerUrl(root));
  workbox.addEventListener('waiting', () => {
    onWaiting();
    void updateWhenFree(workbox);
  });
  const registration = await workbox.register().catch(() => undefined);
  if (!registration) return;
  const worker = await navigator.serviceWorker.ready;
  worker.active?.postMessage({ type: 'language', lang });
}
