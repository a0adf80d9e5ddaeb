import type { Language } from '../i18n/language.ts';

/** Has every language kept on this device: any of them may be asked for when the network is gone. */
export async function keepLanguages(languages: readonly Language[]): Promise<void> {
  const worker = (await navigator.serviceWorker?.ready)?.active;
  for (const { code } of languages) worker?.postMessage({ type: 'language', lang: code });
}
