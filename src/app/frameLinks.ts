import type { Words } from '../i18n/words.ts';
import type { VisitActor } from '../session/visit.ts';
import type { Draw } from './flowPage.tsx';
import { fetchPage, takeFrame } from './otherPage.ts';
import { readPage, wordsFor } from './page.ts';

/** Switches the language in place, so that no answer is lost; says so when it cannot be had now. */
export async function switchLanguage(
  link: HTMLAnchorElement,
  words: { current: Words },
  draw: Draw,
): Promise<void> {
  try {
    const doc = await fetchPage(link.href);
    words.current = await wordsFor(doc, link.href);
    takeFrame(doc, link.href);
    const { root } = readPage(document, location.href).place;
    void import('./ownCopy.ts').then(({ showOwnCopy }) => showOwnCopy(root));
    const lang = words.current.language.code;
    navigator.serviceWorker?.controller?.postMessage({ type: 'language', lang });
    draw(words.current, false);
  } catch {
    draw(words.current, true);
  }
}

/** The quick exit: the open walk is erased, and nothing of this page stays in the history. */
export async function exitQuickly(actor: VisitActor, link: HTMLAnchorElement): Promise<void> {
  const { store, flow } = actor.getSnapshot().context;
  await store.eraseWalk(flow.id).catch(() => {});
  location.replace(link.href);
}
