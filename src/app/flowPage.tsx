import { render } from 'preact';
import type { Day } from '../base/day.ts';
import type { Flow } from '../engine/flow.ts';
import type { Words } from '../i18n/words.ts';
import { holdUpdates } from '../pwa/hold.ts';
import { dayOfChoice } from '../screens/dayChoice.ts';
import { startVisit, type VisitActor } from '../session/visit.ts';
import type { AnswerStore } from '../storage/answerStore.ts';
import { earlyDraft } from './early.ts';
import { FlowApp } from './FlowApp.tsx';
import { readPage, wordsFor } from './page.ts';

/** The flow of this page, from the chunk that its head names. */
async function loadFlow(): Promise<Flow> {
  const link = document.querySelector<HTMLLinkElement>('link[data-flow-chunk]');
  const { default: flow } = await import(/* @vite-ignore */ link?.href ?? '');
  return flow;
}

/** Titles of the flows that may go on from this one, as they stand in the page. */
const onwardTitles = (): Record<string, string> =>
  Object.fromEntries(
    [...document.querySelectorAll<HTMLElement>('#verder [data-flow]')].map((item) => [
      item.dataset.flow ?? '',
      item.textContent ?? '',
    ]),
  );

/** A reload or Back brings a finished walk back; a fresh visit starts a new one. */
function comesBack(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'reload' || entry?.type === 'back_forward';
}

interface Started {
  readonly today: Day;
  readonly now: () => number;
  readonly store: AnswerStore;
}

function drawer(actor: VisitActor, main: Element, early: ReturnType<typeof earlyDraft>) {
  return (words: Words, languageMissing: boolean) => {
    const { place } = readPage(document, location.href);
    const props = { actor, place, words, early, languageMissing, titles: onwardTitles() };
    render(<FlowApp {...props} />, main);
  };
}

/** Switches the language in place, so that no answer is lost; says so when it cannot be had now. */
function switchLanguages(draw: (words: Words, missing: boolean) => void, first: Words): void {
  let current = first;
  addEventListener('click', async (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-language]');
    if (!link || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    try {
      const { fetchPage, takeFrame } = await import('./otherPage.ts');
      const doc = await fetchPage(link.href);
      current = await wordsFor(doc, link.href);
      takeFrame(doc, link.href);
      navigator.serviceWorker?.controller?.postMessage({
        type: 'language',
        lang: current.language.code,
      });
      draw(current, false);
    } catch {
      draw(current, true);
    }
  });
}

/** Sets the quick exit to the page that the organisation chose; a wrong or missing one changes nothing. */
async function readExit(root: string): Promise<void> {
  const link = document.querySelector<HTMLAnchorElement>('a[data-exit]');
  if (!link) return;
  const { quickExit } = await (await fetch(`${root}organisation.json`)).json();
  if (String(quickExit).startsWith('https://')) link.href = quickExit;
}

/** The quick exit: the open walk is erased, and nothing of this page stays in the history. */
function exitQuickly(actor: VisitActor, root: string): void {
  void readExit(root).catch(() => {});
  addEventListener('click', async (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-exit]');
    if (!link) return;
    event.preventDefault();
    const { store, flow } = actor.getSnapshot().context;
    await store.eraseWalk(flow.id).catch(() => {});
    location.replace(link.href);
  });
}

/** Brings a prerendered flow page to life. */
export async function startFlowPage({ today, now, store }: Started): Promise<void> {
  const main = document.querySelector('main');
  if (!main) return;
  holdUpdates();
  const [flow, words] = await Promise.all([loadFlow(), wordsFor(document, location.href)]);
  const early = earlyDraft(main);
  const earlyDay = early?.choice ? dayOfChoice(early.choice, today) : undefined;
  const actor = await startVisit({
    flow,
    today,
    now,
    store,
    resumes: comesBack(),
    ...(earlyDay && { earlyAnswer: earlyDay }),
  });
  const draw = drawer(actor, main, earlyDay ? undefined : early);
  draw(words, false);
  switchLanguages(draw, words);
  exitQuickly(actor, readPage(document, location.href).place.root);
  document.documentElement.dataset.ready = 'true';
}
